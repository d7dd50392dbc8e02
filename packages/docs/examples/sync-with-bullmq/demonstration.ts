/** Three accounts: the worker of one is killed, one is asked to come back later, the key of one is no longer good. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createSandbox } from "@api-clients/sandbox";
import { Queue, QueueEvents } from "bullmq";
import { Redis } from "ioredis";
import { type Account, accountsIn, copyOf } from "./accounts.js";
import { requestSync } from "./queue.js";
import type { SyncData } from "./sync-users.js";
import { startWorker } from "./worker.js";

const apiKey = "sandbox-key";

/**
 * @param url Where Redis is.
 * @returns What happened, line by line.
 */
export async function demonstrate(url: string): Promise<string[]> {
  const closing: (() => Promise<unknown>)[] = [];
  const open = <Thing extends { close(): Promise<unknown> }>(thing: Thing): Thing => {
    closing.unshift(() => thing.close());
    return thing;
  };
  const happened: string[] = [];
  try {
    const north = createSandbox("fairjungle");
    const south = createSandbox("fairjungle");
    const { url: northUrl } = open(await north.listen());
    const { url: southUrl } = open(await south.listen());
    const accounts: Record<string, Account> = {
      north: { baseUrl: northUrl, apiKey },
      south: { baseUrl: southUrl, apiKey },
      west: { baseUrl: southUrl, apiKey: "revoked" },
    };
    const connection = { url };
    const queue = open(new Queue<SyncData>("sync", { connection }));
    const events = open(new QueueEvents("sync", { connection }));
    await events.waitUntilReady();
    const database = new Redis(url);
    closing.unshift(() => database.quit());
    const tell = async (account: string, what: string): Promise<void> =>
      void happened.push(`${account}: ${what}, ${await database.hlen(copyOf(account))} users copied`);

    const first = await requestSync(queue, "north");
    const again = await requestSync(queue, "north");
    happened.push(`north: asked for twice, ${again.id === first.id ? "one job" : "two jobs"}`);
    await runKilledWorker(url, accounts);
    await tell("north", "the worker is killed");
    const before = north.requests.length;
    const stalled = once(events, "stalled");
    const worker = startWorker(accountsIn(database, accounts), connection, { stalledInterval: 200 });
    open(worker);
    await stalled;
    await first.waitUntilFinished(events);
    await tell("north", `another worker goes on, ${north.requests.length - before} requests`);

    south.faults.add({ kind: "rateLimit", retryAfter: 60 });
    const delayed = once(events, "delayed");
    const limited = await requestSync(queue, "south");
    await delayed;
    const { delay } = (await queue.getJob(String(limited.id))) ?? limited;
    await tell("south", `429, to be tried again in ${delay / 1000} s`);
    await limited.promote(); // the demonstration does not wait so long
    await limited.waitUntilFinished(events);
    await tell("south", "tried again");

    const refused = await requestSync(queue, "west");
    const reason = await refused.waitUntilFinished(events).catch((error: Error) => error.message);
    await tell("west", `${reason}, not to be tried again`);
    return happened;
  } finally {
    for (const close of closing) await close();
  }
}

/** Runs the process that is killed, to its end. */
async function runKilledWorker(url: string, accounts: object): Promise<void> {
  const file = fileURLToPath(new URL("dying-worker.ts", import.meta.url));
  const child = fork(file, [url, JSON.stringify(accounts)], { execArgv: ["--import", "tsx"] });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  if (signal !== "SIGKILL") throw new Error("The worker ended before it could be killed");
}
