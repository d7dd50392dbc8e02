/** The page's side of the runner: one worker for all samples of a page, started by the first run. */
import type { Observer } from "./events.js";
import type { News, Order } from "./worker.js";

/** How a run came to its end. */
export type Ending = "ended" | "stopped";

interface Session {
  worker: Worker;
  /** What comes when a run has ended, such as the error of a timer, is told all the same. */
  runs: Map<number, { observe: Observer; finish: (ending: Ending) => void }>;
}

let session: Session | undefined;
let count = 0;

/** Runs a sample; resolves when it has ended, or was stopped. */
export function runSample(source: string, observe: Observer): Promise<Ending> {
  const { worker, runs } = (session ??= start());
  const run = ++count;
  return new Promise((finish) => {
    runs.set(run, { observe, finish });
    worker.postMessage({ run, source } satisfies Order, []);
  });
}

/** Stops whatever runs and forgets the state of the page. */
export function endSession(ending: Ending = "stopped"): void {
  const last = session;
  session = undefined;
  last?.worker.terminate();
  for (const { finish } of last?.runs.values() ?? []) finish(ending);
}

function start(): Session {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const runs: Session["runs"] = new Map();
  worker.addEventListener("message", ({ data }: MessageEvent<News | undefined>) => {
    // A sample can post messages of its own.
    const run = runs.get(Number(data?.run));
    if (!data || !run) return;
    if ("event" in data) run.observe(data.event);
    else run.finish("ended");
  });
  // Errors of samples are told by the worker.
  worker.addEventListener("error", (error) => {
    const message = `The runner could not be started: ${error.message || "its files were not found"}`;
    for (const { observe } of runs.values()) observe({ kind: "failure", message, line: undefined });
    endSession("ended");
  });
  return { worker, runs };
}
