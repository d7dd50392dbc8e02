/**
 * How many validated requests a second the fairjungle sandbox answers, for a GET of one user.
 *
 * In process it is driven by its `fetch`. Over sockets it takes turns with a bare `node:http` server that answers the
 * same bytes and checks nothing; each server is alone in a process of its own, and this one makes the load.
 *
 * Figures are medians, by the clock and by the CPU time of the measured process: the second is what one core can do,
 * whatever else keeps the machine busy.
 *
 *     npx tsx packages/sandbox/bench/get-user.ts
 */
import { createSandbox } from "../src/index.js";
import { measureServer } from "./load.js";
import { median, type Rate } from "./rate.js";

const rounds = 3;
const path = "/api/users/7a0e5d92-41c8-4f36-9e2b-c85d13f7a604";
const headers = { authorization: "Bearer sandbox-key" };
const { fetch, baseUrl } = createSandbox("fairjungle");
const request = new Request(`${baseUrl}${path}`, { headers });

const cases: Readonly<Record<string, () => Promise<Rate>>> = {
  "in process, fetch(url)": () => measureCalls(() => fetch(`${baseUrl}${path}`, { headers })),
  "in process, fetch(request)": () => measureCalls(() => fetch(request)),
  "over sockets, sandbox": () => measureServer("sandbox", path, headers),
  "over sockets, bare node:http": () => measureServer("bare", path, headers),
};

const measured = new Map<string, Rate[]>(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, measure] of Object.entries(cases)) measured.get(name)?.push(await measure());
}

const floor = median(measured.get("over sockets, bare node:http") ?? []);
for (const [name, rates] of measured) {
  const { second, cpuSecond } = median(rates);
  const ratio = `${(second / floor.second).toFixed(2)} / ${(cpuSecond / floor.cpuSecond).toFixed(2)}`;
  console.log(
    `${name.padEnd(30)}${figure(second)} a second${figure(cpuSecond)} a CPU second   ${ratio} × bare`,
  );
}

/** One call after the other, for two seconds. */
async function measureCalls(call: () => Promise<Response>): Promise<Rate> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  let calls = 0;
  for (; performance.now() - began < 2_000; calls++) {
    const { status } = await call();
    if (status !== 200) throw new Error(`Expected 200, got ${status}`);
  }
  const { user, system } = process.cpuUsage(cpu);
  return { second: (calls / (performance.now() - began)) * 1e3, cpuSecond: (calls / (user + system)) * 1e6 };
}

function figure(rate: number): string {
  return Math.round(rate).toLocaleString("en").padStart(8);
}
