/** One exchange over Node's HTTP server: its message becomes a `Request`, and the `Response` goes back. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { ConnectionCut } from "../faults/cut.js";
import type { Answerer } from "./in-process-fetch.js";

/**
 * Answers one message of a Node HTTP server. It never rejects: a caller that is gone must not end the server.
 *
 * @param maxBody - bytes of a body that are kept, and one more to show that there were more
 */
export async function exchange(
  answer: Answerer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  maxBody: number,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  try {
    const body = await readBody(incoming, maxBody);
    const request = toRequest(incoming, body, gone.signal);
    await send(await answer(request), outgoing);
  } catch (error) {
    if (outgoing.headersSent || gone.signal.aborted || error instanceof ConnectionCut) {
      incoming.socket.destroy();
      return;
    }
    const status = error instanceof MalformedMessage ? 400 : 500;
    outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
    outgoing.end(error instanceof Error ? error.message : String(error));
  }
}

class MalformedMessage extends Error {}

function toRequest(incoming: IncomingMessage, body: Uint8Array<ArrayBuffer>, signal: AbortSignal): Request {
  const { method = "GET", url = "", rawHeaders } = incoming;
  const address = `http://${incoming.headers.host ?? "localhost"}${url}`;
  // Only the path form is served; put behind a host, `http://other/` or `//other/` cannot name another one.
  if (!url.startsWith("/") || !URL.canParse(address))
    throw new MalformedMessage("Malformed request target or host");
  try {
    const headers = new Headers();
    for (let index = 0; index < rawHeaders.length; index += 2) {
      headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
    }
    const carriesBody = body.byteLength > 0 && method !== "GET" && method !== "HEAD";
    return new Request(address, { method, headers, body: carriesBody ? body : null, signal });
  } catch (error) {
    throw new MalformedMessage(error instanceof Error ? error.message : String(error));
  }
}

// What is too much is read all the same: a caller that is still sending would not read the answer.
async function readBody(incoming: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    if (size > limit || !(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk.subarray(0, limit + 1 - size));
    size += chunk.byteLength;
  }
  const bytes = new Uint8Array(Math.min(size, limit + 1));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    // `Set-Cookie` comes once for each cookie, and must not be joined.
    if (name === "set-cookie") outgoing.appendHeader(name, value);
    else outgoing.setHeader(name, value);
  }
  if (response.body === null) {
    outgoing.end();
    return;
  }
  const reader = response.body.getReader();
  let part = await reader.read();
  if (!part.done && !outgoing.hasHeader("content-length")) {
    const next = await reader.read();
    if (next.done) {
      // All of it in one piece: its length is known, and it leaves together with the headers.
      outgoing.setHeader("content-length", part.value.byteLength);
      outgoing.end(part.value);
      return;
    }
    await write(outgoing, part.value);
    part = next;
  }
  for (; !part.done; part = await reader.read()) await write(outgoing, part.value);
  outgoing.end();
}

// Waits until the bytes are with the system, so that cutting the connection afterwards does not take them back.
function write(outgoing: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
