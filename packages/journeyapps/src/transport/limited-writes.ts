/** Repeats writes that met the rate limit: the one failure of a POST or PATCH which says that nothing was done. */
import type { Policy, RetryOptions } from "@api-clients/core";
import { retryAfter } from "@api-clients/core";
import { pause } from "./pause.js";

/** JourneyApps asks to wait for at least a second, in its documentation and not in a header. */
export const rateLimitDelay = 1000;

/**
 * Writes that carry an idempotency key, and other methods, are left to the client's own retries.
 *
 * @param options Those of the client's retries.
 */
export function limitedWrites(options: RetryOptions = {}): Policy {
  const { attempts = 3, maxRetryAfter = 30_000, delays = {} } = options;
  const { 429: least = rateLimitDelay } = delays;
  return (next) => async (request, init) => {
    if (!/^(POST|PATCH)$/.test(request.method) || request.headers.has("Idempotency-Key")) {
      return next(request, init);
    }
    for (let attempt = 1; ; attempt++) {
      const again = attempt < attempts ? request.clone() : undefined;
      const response = await next(request, init);
      if (response.status !== 429 || !again) return response;
      const backOff = least * (2 ** (attempt - 1) + Math.random());
      const wait = Math.max(least, retryAfter(response.headers) ?? backOff);
      if (wait > Math.max(least, maxRetryAfter)) return response;
      await response.body?.cancel().catch(() => {});
      await pause(wait, init?.signal ?? request.signal);
      request = again;
    }
  };
}
