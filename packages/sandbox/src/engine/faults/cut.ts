/** A connection that breaks, the way `fetch` tells it. */

/** The connection is cut before any answer; over a port the socket is destroyed. */
export class ConnectionCut extends TypeError {
  constructor() {
    super("fetch failed", { cause: new Error("The sandbox cut the connection, as it was asked to") });
  }
}

/**
 * The same answer with a body that breaks off in the middle; its length still promises all of it.
 *
 * @throws ConnectionCut when there is no body to break off
 */
export async function cutInHalf(response: Response): Promise<Response> {
  if (response.body === null) throw new ConnectionCut();
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.slice(0, Math.floor(bytes.byteLength / 2));
  let sent = half.byteLength === 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (sent) {
        controller.error(new TypeError("terminated", { cause: new ConnectionCut() }));
        return;
      }
      sent = true;
      controller.enqueue(half);
    },
  });
  const headers = new Headers(response.headers);
  headers.set("content-length", String(Math.max(bytes.byteLength, 1)));
  return new Response(body, { status: response.status, headers });
}
