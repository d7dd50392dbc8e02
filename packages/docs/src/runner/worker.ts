/** Runs samples beside the page: an endless loop can be stopped, and nothing a sample does can reach the page. */
import type { RunEvent } from "./events.js";
import { failureOf, runOf } from "./failure.js";
import { limitEvents, type LimitedObserver } from "./limit-events.js";
import { loadModule } from "./modules.js";
import { createRunner } from "./runner.js";

/** What the page asks for. */
export interface Order {
  run: number;
  source: string;
}

/** What the page is told. */
export type News = { run: number; event: RunEvent } | { run: number; done: true };

const runner = createRunner(loadModule);
const runs = new Map<number, LimitedObserver>();
let latest = 0;

addEventListener("message", async ({ data: { run, source } }: MessageEvent<Order>) => {
  const limited = limitEvents((event) => tell({ run, event }));
  runs.set(run, limited);
  latest = run;
  await runner.run(source, limited.observe, run);
  // An error that nobody awaited is told in a task of its own, which is queued behind the first of these.
  await nextTask();
  await nextTask();
  limited.finish();
  tell({ run, done: true });
});

addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  blame(event.reason);
});

addEventListener("error", (event) => {
  event.preventDefault();
  blame(event.error);
});

/** What is no error does not say which run threw it; that was most likely the latest. */
function blame(error: unknown): void {
  runs.get(runOf(error) ?? latest)?.observe(failureOf(error));
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

function tell(news: News): void {
  postMessage(news);
}
