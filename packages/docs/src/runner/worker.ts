/** Runs samples beside the page: an endless loop can be stopped, and nothing a sample does can reach the page. */
import type { RunEvent } from "./events.js";
import { loadModule } from "./modules.js";
import { createRunner } from "./runner.js";

/** What the page asks for. */
export type Order = { run: number; source: string } | { reset: true };

/** What the page is told. */
export type News = { run: number; event: RunEvent } | { run: number; done: true };

const runner = createRunner(loadModule);

addEventListener("message", async ({ data }: MessageEvent<Order>) => {
  if ("reset" in data) return runner.reset();
  const { run, source } = data;
  await runner.run(source, (event) => tell({ run, event }));
  tell({ run, done: true });
});

function tell(news: News): void {
  postMessage(news);
}
