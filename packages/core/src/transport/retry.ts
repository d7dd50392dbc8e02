/** Repeats attempts that failed for the moment, where doing so can do no harm. */
import { isTransportError } from "../errors/transport-error.js";
import { pause } from "./abortable.js";
import { keepForResend } from "./resend.js";
import { retryAfter } from "./retry-after.js";
import type { Policy } from "./send.js";

/** When and how often {@link retry} repeats. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included; default 3. */
  attempts?: number | undefined;
  /** The first back-off is a random time up to this many milliseconds, each later one up to twice as many; default 250. */
  baseDelay?: number | undefined;
  /** No back-off of ours is longer than this, in milliseconds; default 8,000. */
  maxDelay?: number | undefined;
  /** A server that asks for a longer wait than this, in milliseconds, gets none: its answer is returned at once; default 30,000. */
  maxRetryAfter?: number | undefined;
  /** The statuses worth another try; default 408, 429, 502, 503 and 504. */
  statuses?: readonly number[] | undefined;
  /** The least wait in milliseconds after a status, for instance `{ 429: 1000 }`; a longer `Retry-After` still counts. */
  delays?: Readonly<Record<number, number>> | undefined;
  /** How many retries all calls together may spend before ten successes must earn each further one; default 10. Those after a 429 cost nothing. */
  budget?: number | undefined;
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
 * @throws RangeError where `attempts` is less than 1, or `budget` less than 0.
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
export const retry = ({
  attempts = 3,
  baseDelay = 250,
  maxDelay = 8000,
  maxRetryAfter = 30_000,
  statuses = [408, 429, 502, 503, 504],
  delays = {},
  budget = 10,
}: RetryOptions = {}): Policy => {
  if (!(attempts >= 1 && budget >= 0)) throw new RangeError("attempts must be 1 or more, budget 0 or more");
  let retriesLeft = budget;
  return (next) => async (request, init) => {
    for (let attempt = 1; ; attempt++) {
      let wait = Math.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
      let isRepeatable =
        /^(GET|HEAD|OPTIONS|PUT|DELETE)$/.test(request.method) || request.headers.has("idempotency-key");
      const resend = attempt < attempts && keepForResend(request);
      const answered = next(request, init);
      let response: Response | undefined;
      try {
        response = await answered;
        if (!statuses.includes(response.status)) {
          // What a call that went well pays towards the retries of others.
          retriesLeft = Math.min(budget, retriesLeft + 0.1);
          return response;
        }
        const asked = retryAfter(response.headers);
        wait = Math.max(asked ?? wait, delays[response.status] ?? 0);
        // A timer that is set for longer than it can count fires at once.
        if (asked && asked > Math.min(maxRetryAfter, 2 ** 31 - 1)) return response;
      } catch (error) {
        // Where the connection was refused, the server cannot have acted. Node, Bun and Deno have a word each for that.
        isRepeatable = isTransportError(error, "network")
          ? isRepeatable || /ECONNREFUSED|Connection ?[Rr]efused/.test(error.message)
          : isRepeatable && isTransportError(error, "timeout");
      }
      // The budget is there for outages. A server that limits its callers is well, and each of them waits.
      const cost = response?.status === 429 ? 0 : 1;
      if (!resend || !isRepeatable || retriesLeft < cost) return answered;
      retriesLeft -= cost;
      request = resend(response);
      await pause(wait, init?.signal ?? request.signal);
    }
  };
};
