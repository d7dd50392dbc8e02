/** Repeats writes that met the rate limit: the one failure of a POST or PATCH which says that nothing was done. */
import type { Policy, RetryOptions } from "@api-clients/core";
import { retryAfter } from "@api-clients/core";
import { longestPause, pause } from "./pause.js";

/** How the client repeats, with what is decided here too. */
type Repetition = ReturnType<typeof repetition>;

/**
 * What core's retries and those here go by. JourneyApps asks to wait for at least a second after a 429, in its
 * documentation and not in a header.
 */
export function repetition({ attempts = 3, maxRetryAfter = 30_000, delays, ...others }: RetryOptions) {
  return { ...others, attempts, maxRetryAfter, delays: { 429: 1000, ...delays } };
}

/** Writes that carry an idempotency key, and other methods, are left to core's retries. */
export function limitedWrites({ attempts, maxRetryAfter, delays: { 429: least } }: Repetition): Policy {
  return (next) => async (request, init) => {
    if (!/^(POST|PATCH)$/.test(request.method) || request.headers.has("Idempotency-Key")) {
      return next(request, init);
    }
    for (let attempt = 1; ; attempt++) {
      const again = attempt < attempts ? request.clone() : undefined;
      const response = await next(request, init);
      const asked = retryAfter(response.headers) ?? 0;
      if (response.status !== 429 || !again || asked > Math.min(maxRetryAfter, longestPause)) return response;
      await response.body?.cancel().catch(() => {});
      const backOff = least * (2 ** (attempt - 1) + Math.random());
      await pause(Math.max(least, asked || backOff), init?.signal ?? request.signal);
      request = again;
    }
  };
}
