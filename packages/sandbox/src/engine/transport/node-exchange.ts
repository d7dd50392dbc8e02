/** One exchange over Node's HTTP server: the engine reads its message, and the reply goes back. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "../answer/reply.js";
import { ConnectionCut, firstHalf } from "../faults/cut.js";
import type { Incoming } from "../request/incoming.js";
import { joinChunks } from "../request/join-chunks.js";
import type { Answerer } from "./in-process-fetch.js";

/** Answers one message of a Node HTTP server. It never rejects: a caller that is gone must not end the server. */
export async function exchange(
  answer: Answerer,
  message: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const incoming = toIncoming(message, outgoing);
    if (incoming) send(await answer(incoming), outgoing);
    else sendText(outgoing, 400, "Malformed request target or host");
  } catch (error) {
    if (outgoing.headersSent || outgoing.destroyed || error instanceof ConnectionCut)
      message.socket.destroy();
    else sendText(outgoing, 500, error instanceof Error ? error.message : String(error));
  }
}

function toIncoming(message: IncomingMessage, outgoing: ServerResponse): Incoming | undefined {
  const { method = "GET", url: target = "", headers } = message;
  const url = `http://${headers.host ?? "localhost"}${target}`;
  // Only the path form is served; put behind a host, `http://other/` or `//other/` cannot name another one.
  if (!target.startsWith("/") || !URL.canParse(url)) return undefined;
  return {
    method,
    url,
    headers: {
      get: (name) => {
        const value = headers[name.toLowerCase()];
        return typeof value === "string" ? value : null;
      },
    },
    // Few ever ask for it, and it costs more than everything else here.
    get signal() {
      const gone = new AbortController();
      if (outgoing.destroyed) gone.abort();
      else outgoing.once("close", () => gone.abort());
      return gone.signal;
    },
    bytes: (limit) => readBytes(message, limit),
  };
}

// What is too much is read all the same: a caller that is still sending would not read the answer.
async function readBytes(
  message: IncomingMessage,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | "too large"> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.byteLength;
    if (size <= limit) chunks.push(chunk);
  }
  return size > limit ? "too large" : joinChunks(chunks);
}

function send({ status, headers, body, cut }: Reply, outgoing: ServerResponse): void {
  if (body === undefined) {
    outgoing.writeHead(status, { ...headers }).end();
    return;
  }
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.byteLength;
  outgoing.writeHead(status, { ...headers, "content-length": length });
  // Half of it has to be with the system before the connection is cut, or it would be taken back.
  if (cut) outgoing.write(firstHalf(body), () => outgoing.destroy());
  else outgoing.end(body);
}

function sendText(outgoing: ServerResponse, status: number, text: string): void {
  outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" }).end(text);
}
