/**
 * How many validated requests a second the fairjungle sandbox answers, for a GET of one user.
 *
 * In process it is driven by its `fetch`. Over sockets it takes turns with a bare `node:http` server that answers the
 * same bytes and checks nothing; each server is alone in a process of its own, and this one makes the load.
 *
 *     npx tsx packages/sandbox/bench/get-user.ts
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createSandbox } from "../src/index.js";
import { measureLoad } from "./load.js";

const rounds = 3;
const path = "/api/users/7a0e5d92-41c8-4f36-9e2b-c85d13f7a604";
const headers = { authorization: "Bearer sandbox-key" };

const inProcess = { "fetch(url)": [] as number[], "fetch(request)": [] as number[] };
const overSockets = { "bare node:http": [] as number[], sandbox: [] as number[] };

const { fetch, baseUrl } = createSandbox("fairjungle");
const request = new Request(`${baseUrl}${path}`, { headers });
for (let round = 0; round < rounds; round++) {
  inProcess["fetch(url)"].push(await measureCalls(() => fetch(`${baseUrl}${path}`, { headers })));
  inProcess["fetch(request)"].push(await measureCalls(() => fetch(request)));
  overSockets["bare node:http"].push(await measureServer("bare"));
  overSockets.sandbox.push(await measureServer("sandbox"));
}

const bare = median(overSockets["bare node:http"]);
for (const [name, rates] of Object.entries(inProcess)) print(`in process, ${name}`, median(rates), bare);
for (const [name, rates] of Object.entries(overSockets)) print(`over sockets, ${name}`, median(rates), bare);

/** Calls a second, one after the other, for a second. */
async function measureCalls(call: () => Promise<Response>): Promise<number> {
  const began = performance.now();
  let calls = 0;
  for (; performance.now() - began < 1_000; calls++) {
    const { status } = await call();
    if (status !== 200) throw new Error(`Expected 200, got ${status}`);
  }
  return (calls / (performance.now() - began)) * 1_000;
}

async function measureServer(kind: "bare" | "sandbox"): Promise<number> {
  const server = fork(fileURLToPath(new URL("server.ts", import.meta.url)), [kind, path]);
  try {
    const [port]: unknown[] = await once(server, "message");
    return await measureLoad(Number(port), path, headers);
  } finally {
    server.kill();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function print(name: string, rate: number, floor: number): void {
  const figure = Math.round(rate).toLocaleString("en").padStart(8);
  console.log(`${name.padEnd(32)}${figure} requests/s  ${(rate / floor).toFixed(2)} × bare node:http`);
}
