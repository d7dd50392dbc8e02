/** A reply as the `Response` that `fetch` gives. */
import type { Reply } from "../answer/reply.js";
import { ConnectionCut, firstHalf } from "../faults/cut.js";
import { withoutFragment } from "../request/incoming.js";

/**
 * Makes the response to a request.
 *
 * @param url What was asked, or where redirects have led.
 * @param redirected Whether they have.
 */
export function toResponse(
  { status, headers, body, cut }: Reply,
  url: string,
  redirected: boolean,
): Response {
  const content = cut && body !== undefined ? breakingOff(firstHalf(body)) : (body ?? null);
  const response = new Response(content, { status, headers });
  // A response that was made, not fetched, knows nothing of the way it came.
  return Object.defineProperties(response, {
    url: { value: withoutFragment(url) },
    // A fetch around this one may have been redirected before.
    redirected: { value: redirected, configurable: true },
  });
}

function breakingOff(half: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  const pieces = half.byteLength > 0 ? [half] : [];
  return new ReadableStream({
    pull: (controller) => {
      const piece = pieces.pop();
      if (piece) controller.enqueue(piece);
      else controller.error(new TypeError("terminated", { cause: new ConnectionCut() }));
    },
  });
}
