/** Gives each attempt a time of its own. */
import { TransportError } from "../errors/transport-error.js";
import { abortable } from "./abortable.js";
import type { Policy } from "./send.js";

/**
 * Ends an attempt that takes too long, from its first byte to the last of the answer's body. The time starts anew with
 * each attempt, and a client's idle time does not count.
 *
 * @param milliseconds How long one attempt may take: 1 to 2,147,483,647.
 * @returns A policy whose attempts, and the reading of whose answers, reject with `TransportError("timeout")`.
 * @throws RangeError for any other number.
 *
 * @example
 * ```ts
 * import { compose, isTransportError, timeout } from "@api-clients/core";
 *
 * const send = compose(() => new Promise(() => {}), timeout(10));
 * await send(new Request("https://api.example/")).catch((error) => console.log(isTransportError(error, "timeout"))); // true
 * ```
 */
export function timeout(milliseconds: number): Policy {
  // From 2^31 on timers fire at once.
  if (!(milliseconds >= 1 && milliseconds < 2 ** 31)) {
    throw new RangeError(`timeout must be 1 to 2147483647 ms, not ${milliseconds}`);
  }
  return (next) => async (request, init) => {
    const caller = init?.signal ?? request.signal;
    const controller = new AbortController();
    const { signal } = controller;
    const follow = () => controller.abort(caller.reason);
    const timer = setTimeout(
      () => controller.abort(new TransportError("timeout", `no complete answer in ${milliseconds} ms`)),
      milliseconds,
    );
    const stop = () => {
      clearTimeout(timer);
      caller.removeEventListener("abort", follow);
    };
    if (caller.aborted) follow();
    caller.addEventListener("abort", follow);

    let response: Response | undefined;
    try {
      response = await abortable(next(request, { ...init, signal }), signal);
      return response;
    } finally {
      if (response?.body) onRead(response, (reading) => abortable(reading, signal).finally(stop));
      else stop();
      // A body that nobody reads must not keep the process alive.
      (Object(timer) as { unref?: () => void }).unref?.();
    }
  };
}

/**
 * Takes part in the reading of a body. A stream of our own would cost more than all else that is done for a request, so
 * whoever reads the body as a stream is watched by the signal alone.
 */
function onRead(response: Response, watched: (reading: Promise<unknown>) => Promise<unknown>): void {
  for (const name of ["arrayBuffer", "blob", "json", "text"] as const) {
    const read: () => Promise<unknown> = response[name];
    Object.defineProperty(response, name, { configurable: true, value: () => watched(read.call(response)) });
  }
}
