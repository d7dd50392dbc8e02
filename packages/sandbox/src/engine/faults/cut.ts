/** A connection that breaks, the way `fetch` tells it. */

/** The connection is cut before any answer; over a port the socket is destroyed. */
export class ConnectionCut extends TypeError {
  constructor() {
    super("fetch failed", { cause: new Error("The sandbox cut the connection, as it was asked to") });
  }
}

/** The part of a body that still arrives when the connection breaks in the middle of it. */
export function firstHalf(body: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return bytes.slice(0, Math.floor(bytes.byteLength / 2));
}
