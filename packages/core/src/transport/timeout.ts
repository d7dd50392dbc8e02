/** Gives each attempt a time of its own. */
import { TransportError } from "../errors/transport-error.js";
import { abortable, onAbort } from "./abortable.js";
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
export const timeout = (milliseconds: number): Policy => {
  // From 2^31 on timers fire at once.
  if (!(milliseconds >= 1 && milliseconds < 2 ** 31))
    throw new RangeError("timeout must be 1 to 2147483647 ms");
  return (next) => async (request, init) => {
    const caller = init?.signal ?? request.signal;
    const controller = new AbortController();
    const { signal } = controller;
    const expire = () => {
      controller.abort(new TransportError("timeout", `no complete answer in ${milliseconds} ms`));
      // Of a body that nobody reads, nothing may stay with a signal that lives on.
      unfollow();
    };
    const timer = setTimeout(expire, milliseconds);
    const unfollow = onAbort(caller, () => controller.abort(caller.reason));
    const stop = () => {
      clearTimeout(timer);
      unfollow();
    };
    let response: Response | undefined;
    try {
      response = await abortable(next(request, { ...init, signal }), signal);
      // A stream of our own would cost more than all else that is done for a request.
      for (const name of ["arrayBuffer", "blob", "json", "text"] as const) {
        const read: () => Promise<unknown> = response[name];
        Object.assign(response, { [name]: () => abortable(read.call(response), signal).finally(stop) });
      }
      return response;
    } finally {
      if (!response?.body) stop();
      // A body that nobody reads must not keep the process alive.
      (Object(timer) as { unref?: () => void }).unref?.();
    }
  };
};
