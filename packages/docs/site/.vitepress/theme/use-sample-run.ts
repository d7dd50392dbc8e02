/** The run of one sample in a page: what happened so far, and how far it has come. */
import { shallowRef, type ShallowRef } from "vue";
import { batch } from "../../../src/runner/batch.js";
import type { RunEvent } from "../../../src/runner/events.js";
import type * as session from "../../../src/runner/session.js";
import type { RunState } from "../../../src/runner/show-events.js";

/** Replaced with each change; the events are added to. */
export interface SampleRun {
  events: readonly RunEvent[];
  state: RunState;
}

export interface SampleRunner {
  /** Undefined before the first run, and after a reset. */
  run: ShallowRef<SampleRun | undefined>;
  /** Does nothing while a run goes on. */
  start(source: string): Promise<void>;
  /** Stops all runs of the page, and ends its state. */
  stop(): void;
  /** As if nothing had ever run. */
  reset(): void;
}

export function useSampleRun(): SampleRunner {
  const run = shallowRef<SampleRun>();
  let loaded: typeof session | undefined;

  const stop = (): void => {
    if (run.value?.state === "running") run.value = { ...run.value, state: "stopped" };
    loaded?.endSession();
  };
  const start = async (source: string): Promise<void> => {
    if (run.value?.state === "running") return;
    const events: RunEvent[] = [];
    const isGoingOn = (): boolean => run.value?.events === events && run.value.state === "running";
    const change = (state: RunState): void => {
      // Another run may have taken its place.
      if (run.value?.events === events) run.value = { events, state };
    };
    const { add, flush } = batch<RunEvent>((more) => {
      events.push(...more);
      change(run.value?.state ?? "running");
    });
    run.value = { events, state: "running" };
    let state: RunState = "ended";
    try {
      loaded ??= await import("../../../src/runner/session.js");
      // It may have been stopped while the runner was on its way.
      if (!isGoingOn()) return;
      state = await loaded.runSample(source, add);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      add({ kind: "failure", message: `The runner could not be loaded: ${reason}`, line: undefined });
    }
    flush();
    change(state);
  };
  const reset = (): void => {
    stop();
    run.value = undefined;
  };
  return { run, start, stop, reset };
}
