/** Load over keep-alive sockets, written by hand so that the client is not what is measured. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Rate } from "./rate.js";

const connections = 16;
const warmUp = 2_000;
const duration = 2_000;

/** Starts one of the servers, and measures how fast it answers. */
export async function measureServer(
  kind: "bare" | "sandbox",
  path: string,
  headers: { readonly authorization: string },
): Promise<Rate> {
  const file = fileURLToPath(new URL("server.ts", import.meta.url));
  const server = fork(file, [kind, path, headers.authorization]);
  try {
    const [port]: unknown[] = await once(server, "message");
    const cpuTime = async (): Promise<number> => {
      server.send("cpu");
      const [microseconds]: unknown[] = await once(server, "message");
      return Number(microseconds);
    };
    return await measureLoad(Number(port), path, headers, cpuTime);
  } finally {
    server.kill();
  }
}

async function measureLoad(
  port: number,
  path: string,
  headers: { readonly authorization: string },
  cpuTime: () => Promise<number>,
): Promise<Rate> {
  const counter = { answers: 0, length: 0 };
  const message = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: ${headers.authorization}\r\n\r\n`;
  const sockets = Array.from({ length: connections }, () => repeat(port, message, counter));
  await setTimeout(warmUp);
  const cpu = await cpuTime();
  const before = counter.answers;
  const began = performance.now();
  await setTimeout(duration);
  const answers = counter.answers - before;
  const seconds = (performance.now() - began) / 1e3;
  const cpuSeconds = ((await cpuTime()) - cpu) / 1e6;
  for (const socket of sockets) socket.destroy();
  return { second: answers / seconds, cpuSecond: answers / cpuSeconds };
}

/** Sends a message again as soon as it is answered. Every answer must be as long as the first. */
function repeat(port: number, message: string, counter: { answers: number; length: number }): Socket {
  const socket = connect(port, "127.0.0.1", () => socket.write(message));
  socket.setNoDelay(true);
  let received = 0;
  socket.on("data", (data: Buffer) => {
    if (counter.length === 0) {
      if (!data.toString().startsWith("HTTP/1.1 200"))
        throw new Error(`Expected 200, got ${data.toString()}`);
      counter.length = data.byteLength;
    }
    received += data.byteLength;
    if (received < counter.length) return;
    received -= counter.length;
    counter.answers += 1;
    socket.write(message);
  });
  return socket;
}
