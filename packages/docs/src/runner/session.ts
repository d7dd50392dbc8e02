/** The page's side of the runner: one worker for all samples of a page, started by the first run. */
import type { Observer } from "./events.js";
import type { News, Order } from "./worker.js";

interface Session {
  worker: Worker;
  waiting: Map<number, { observe: Observer; finish: () => void }>;
}

let session: Session | undefined;
let runs = 0;

/** Runs a sample; resolves when it has ended, or was stopped. */
export async function runSample(source: string, observe: Observer): Promise<void> {
  const { worker, waiting } = (session ??= start());
  const run = ++runs;
  await new Promise<void>((finish) => {
    waiting.set(run, { observe, finish });
    worker.postMessage({ run, source } satisfies Order, []);
  });
}

/** Ends whatever runs and forgets the state of the page. */
export function endSession(): void {
  const ended = session;
  session = undefined;
  ended?.worker.terminate();
  for (const { finish } of ended?.waiting.values() ?? []) finish();
}

function start(): Session {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const waiting: Session["waiting"] = new Map();
  worker.addEventListener("message", ({ data }: MessageEvent<News>) => {
    const { observe, finish } = waiting.get(data.run) ?? {};
    if ("event" in data) return observe?.(data.event);
    waiting.delete(data.run);
    finish?.();
  });
  worker.addEventListener("error", (error) => {
    const message = `The runner could not be started: ${error.message || "its files were not found"}`;
    for (const { observe } of waiting.values()) observe({ kind: "failure", message, line: undefined });
    endSession();
  });
  return { worker, waiting };
}
