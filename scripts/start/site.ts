/** Serves the built documentation on a free loopback port. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const docs = resolve(dirname(fileURLToPath(import.meta.url)), "../../packages/docs");

/** @returns Where the site is, and how to stop serving it. */
export async function serveSite(): Promise<{ url: string; close(): void }> {
  const port = await freePort();
  const child = spawn("npx", ["vitepress", "preview", "site", "--port", String(port)], {
    cwd: docs,
    stdio: "ignore",
  });
  const url = `http://localhost:${port}/`;
  await answers(url, child);
  return { url, close: () => void child.kill() };
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

/** Waits until the server is up; it says so only to people. */
async function answers(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((tick) => setTimeout(tick, 100));
  }
  throw new Error("the documentation cannot be served: run `npm run preview -w packages/docs` to see why");
}
