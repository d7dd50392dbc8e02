/** Lets nothing downstream read an error answer without end. */
import type { Policy } from "./send.js";

/**
 * Cuts off the body of an answer that is not 2xx after so many bytes. The server is told to stop there.
 *
 * @param limit How many bytes are left of the body at most; default 1 MiB.
 * @returns A policy.
 *
 * @example
 * ```ts
 * import { boundedErrorBody, compose } from "@api-clients/core";
 *
 * const endless = async () => new Response("no! ".repeat(1_000_000), { status: 500 });
 * const send = compose(endless, boundedErrorBody(3));
 * const response = await send(new Request("https://api.example/"));
 * console.log(response.status, await response.text()); // 500 no!
 * ```
 */
export const boundedErrorBody =
  (limit = 2 ** 20): Policy =>
  (next) =>
  async (request, init) => {
    const response = await next(request, init);
    if (response.ok || !response.body) return response;
    let room = limit;
    const cut: Transformer<Uint8Array, Uint8Array> = {
      transform(chunk, controller) {
        controller.enqueue(chunk.subarray(0, room));
        room -= chunk.length;
        if (room <= 0) controller.terminate();
      },
    };
    return new Response(response.body.pipeThrough(new TransformStream(cut)), response);
  };
