/** Runs samples in this process with the same runner as the page, and keeps what they did. */
import type { RunEvent } from "../../runner/events.js";
import { createRunner, type Runner } from "../../runner/runner.js";

const loaded = new Map<string, Promise<object>>();

/** Modules as Node finds them from here. */
export function loadInNode(name: string): Promise<object> {
  const module =
    loaded.get(name) ?? (name.endsWith(".json") ? import(name, { with: { type: "json" } }) : import(name));
  loaded.set(name, module);
  return module;
}

/** A sample's run. */
export interface Run {
  printed: string;
  failure: Extract<RunEvent, { kind: "failure" }> | undefined;
  /** The status of each answer, in order. */
  statuses: (number | undefined)[];
}

/** Every run begins with fresh sandboxes; making one takes long, so one runner serves all. */
export function createNodeRunner(): (source: string) => Promise<Run> {
  const runner: Runner = createRunner(loadInNode);
  return async (source) => {
    runner.reset();
    const events: RunEvent[] = [];
    await runner.run(source, (event) => events.push(event));
    return {
      printed: events.flatMap((event) => (event.kind === "print" ? [event.text] : [])).join("\n"),
      failure: events.find((event) => event.kind === "failure"),
      statuses: events.flatMap((event) => (event.kind === "answer" ? [event.status] : [])),
    };
  };
}
