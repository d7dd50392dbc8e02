/** Serves the built documentation on a free loopback port. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const docs = resolve(dirname(fileURLToPath(import.meta.url)), "../../packages/docs");

/** @returns Where the site is, and how to stop serving it. */
export async function serveSite(): Promise<{ url: string; close(): Promise<void> }> {
  const port = await freePort();
  // Not by npx, which would be ended in its place.
  const { resolve: find } = createRequire(resolve(docs, "package.json"));
  const vitepress = resolve(dirname(find("vitepress/package.json")), "bin/vitepress.js");
  const child = spawn(process.execPath, [vitepress, "preview", "site", "--port", String(port)], {
    cwd: docs,
    stdio: "ignore",
  });
  const url = `http://localhost:${port}/`;
  await answers(url, child);
  const close = async (): Promise<void> => {
    const gone = once(child, "exit");
    if (child.kill()) await gone;
  };
  return { url, close };
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
