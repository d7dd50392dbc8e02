/** Repeats attempts that failed for the moment, where doing so can do no harm. */
import { isTransportError } from "../errors/transport-error.js";
import { pause } from "./abortable.js";
import { discard } from "./discard.js";
import { isConnectionRefused } from "./network-failure.js";
import { keepForResend } from "./resend.js";
import { retryAfter } from "./retry-after.js";
import type { Policy } from "./send.js";

/** What a call that went well pays towards the retries of others. */
const EARNED = 0.1;

/** When and how often {@link retry} repeats. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included; default 3. */
  attempts?: number;
  /** The first back-off is a random time up to this many milliseconds, each later one up to twice as many; default 250. */
  baseDelay?: number;
  /** No back-off of ours is longer than this, in milliseconds; default 8,000. */
  maxDelay?: number;
  /** A server that asks for a longer wait than this, in milliseconds, gets none: its answer is returned at once; default 30,000. */
  maxRetryAfter?: number;
  /** The statuses worth another try; default 408, 429, 502, 503 and 504. */
  statuses?: readonly number[];
  /** The least wait in milliseconds after a status whose answer has no `Retry-After`, for instance `{ 429: 1000 }`. */
  delays?: Readonly<Record<number, number>>;
  /** How many retries all calls together may spend before ten successes must earn each further one; default 10. */
  budget?: number;
}

/**
 * Repeats failed attempts with exponential back-off and full jitter.
 *
 * `GET`, `HEAD`, `OPTIONS`, `PUT` and `DELETE`, and whatever carries an `Idempotency-Key`, are repeated after a network
 * error, a timeout, or one of `statuses`. Any other method is repeated only where the connection was refused, so that
 * the server cannot have acted. `Retry-After` is waited for to the millisecond, or not at all.
 *
 * @param options When and how often.
 * @returns A policy with a budget of its own: clients that share it share the budget.
 * @throws RangeError where a number makes no sense.
 *
 * @example
 * ```ts
 * import { compose, retry } from "@api-clients/core";
 *
 * let calls = 0;
 * const flaky = async () => new Response(null, { status: ++calls < 3 ? 503 : 200 });
 * const send = compose(flaky, retry({ baseDelay: 1 }));
 * const response = await send(new Request("https://api.example/"));
 * console.log(response.status, calls); // 200 3
 * ```
 */
export function retry(options: RetryOptions = {}): Policy {
  const { attempts = 3, baseDelay = 250, maxDelay = 8000, maxRetryAfter = 30_000 } = options;
  const { statuses = [408, 429, 502, 503, 504], delays = {}, budget = 10 } = options;
  let tokens = budget;

  /** Milliseconds to wait before another attempt; `undefined`: there must be none. */
  function delay(attempt: number, { method, headers }: Request, response?: Response, error?: unknown) {
    const backOff = Math.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
    const isRepeatable = /^(GET|HEAD|OPTIONS|PUT|DELETE)$/.test(method) || headers.has("idempotency-key");
    if (!isRepeatable) return isConnectionRefused(error) ? backOff : undefined;
    if (!response) {
      return isTransportError(error, "network") || isTransportError(error, "timeout") ? backOff : undefined;
    }
    const asked = retryAfter(response.headers);
    if (asked === undefined) return Math.max(backOff, delays[response.status] ?? 0);
    // A timer that is set for longer than it can count fires at once.
    return asked <= Math.min(maxRetryAfter, 2 ** 31 - 1) ? asked : undefined;
  }

  return (next) => async (request, init) => {
    for (let attempt = 1; ; attempt++) {
      const resend = attempt < attempts && keepForResend(request);
      const { response, error }: { response?: Response; error?: unknown } = await next(request, init).then(
        (response) => ({ response }),
        (error: unknown) => ({ error }),
      );
      const isFinal = response && !statuses.includes(response.status);
      if (isFinal) tokens = Math.min(budget, tokens + EARNED);
      const milliseconds = !isFinal && tokens >= 1 ? delay(attempt, request, response, error) : undefined;
      if (!resend || milliseconds === undefined) {
        if (response) return response;
        throw error;
      }
      tokens--;
      if (response) discard(response);
      await pause(milliseconds, init?.signal ?? request.signal);
      request = resend();
    }
  };
}
