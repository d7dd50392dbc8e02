/** A Redis of one's own: on a free port of this machine, with nothing kept when it ends. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

const executablePath = process.env["REDIS_SERVER"] ?? "/usr/bin/redis-server";

/** Why the durable sync cannot run here, and what to do; undefined where it can. */
export const missingRedis: string | undefined = existsSync(executablePath)
  ? undefined
  : `There is no ${executablePath}, so the sync with BullMQ did not run. ` +
    "Install it (apt-get install redis-server), or name one by REDIS_SERVER=/path/to/redis-server.";

/** In CI a missing Redis is a failure. */
export const redisIsRequired = Boolean(process.env["CI"]);

export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const port = await freePort();
  const flags = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn(executablePath, [...flags, "--dir", folder], { stdio: ["ignore", "pipe", "inherit"] });
  const end = (): boolean => server.kill();
  process.once("exit", end);
  await untilReady(server.stdout);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      process.off("exit", end);
      const ended = once(server, "exit");
      end();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function untilReady(output: Readable): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface({ input: output })) {
    said.push(line);
    if (line.includes("Ready to accept connections")) {
      // What it says later must be read too, or it would come to wait for a reader.
      output.resume();
      return;
    }
  }
  throw new Error(`redis-server ended before it was ready:\n${said.join("\n")}`);
}

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  taken.close();
  await once(taken, "close");
  if (typeof address !== "object" || !address) throw new Error("A server on a port has no address");
  return address.port;
}
