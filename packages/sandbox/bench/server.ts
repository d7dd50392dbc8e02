/** One of the two servers of the benchmark. It tells its port, and its CPU time whenever it is asked. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createSandbox } from "../src/index.js";

const [kind, path = "/", authorization = ""] = process.argv.slice(2);
const sandbox = createSandbox("fairjungle");

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});

if (kind === "sandbox") {
  const { url } = await sandbox.listen();
  process.send?.(Number(new URL(url).port));
} else {
  const response = await sandbox.fetch(`${sandbox.baseUrl}${path}`, { headers: { authorization } });
  const body = await response.text();
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  };
  const server = createServer((_request, answer) => answer.writeHead(200, headers).end(body));
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}
