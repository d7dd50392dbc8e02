/** The innermost send: `fetch`, with its many ways to fail turned into one kind of error. */
import { networkFailure } from "./network-failure.js";
import type { Send } from "./send.js";

/**
 * Makes a {@link Send} of a `fetch`.
 *
 * @param send What to call, with a request and perhaps an init; default: `globalThis.fetch` as it is at each call.
 * @returns A send that rejects with `TransportError("network")`, or with the reason of the caller's own signal.
 *
 * @example
 * ```ts
 * import { fetchSend } from "@api-clients/core";
 *
 * const send = fetchSend(async (request) => new Response(request.method));
 * const response = await send(new Request("https://api.example/"));
 * console.log(await response.text()); // GET
 * ```
 */
export const fetchSend =
  (send?: Send): Send =>
  async (request, init) => {
    try {
      return await (send ?? fetch)(request, init);
    } catch (error) {
      throw networkFailure(error, init?.signal ?? request.signal, request.url);
    }
  };
