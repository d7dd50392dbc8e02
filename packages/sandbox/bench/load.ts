/** Load over keep-alive sockets, written by hand so that the client is not what is measured. */
import { connect } from "node:net";

const connections = 16;
const warmUp = 2_000;
const duration = 1_500;

/** Requests a second that a server on this machine answers. Every answer must be as long as the first. */
export async function measureLoad(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const message = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${lines.join("")}\r\n`;
  let answers = 0;
  let length = 0;
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(port, "127.0.0.1", () => socket.write(message));
    socket.setNoDelay(true);
    let received = 0;
    socket.on("data", (data: Buffer) => {
      if (length === 0) {
        if (!data.toString().startsWith("HTTP/1.1 200"))
          throw new Error(`Expected 200, got ${data.toString()}`);
        length = data.byteLength;
      }
      received += data.byteLength;
      if (received < length) return;
      received -= length;
      answers += 1;
      socket.write(message);
    });
    return socket;
  });
  await new Promise((resolve) => setTimeout(resolve, warmUp));
  const before = answers;
  const began = performance.now();
  await new Promise((resolve) => setTimeout(resolve, duration));
  const rate = ((answers - before) / (performance.now() - began)) * 1_000;
  for (const socket of sockets) socket.destroy();
  return rate;
}
