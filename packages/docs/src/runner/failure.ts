/** Says what went wrong in a sample, and in which line of it. */
import { linesBefore } from "./compile.js";
import type { FailureEvent } from "./events.js";
import { inspectInCode } from "./inspect.js";

/** @param error What was thrown; anything can be. */
export function failureOf(error: unknown): FailureEvent {
  const text = inspectInCode(error);
  if (!(error instanceof Error)) return { kind: "failure", message: `Uncaught ${text}`, line: undefined };
  return { kind: "failure", message: text, line: placeOf(error)?.line ?? lineOfSource(error) };
}

/** The number of the run that made an error; undefined where it does not say. */
export function runOf(error: unknown): number | undefined {
  return error instanceof Error ? placeOf(error)?.run : undefined;
}

function placeOf({ stack }: Error): { run: number; line: number } | undefined {
  const [, run, line] = /\bsample-(\d+)\.ts:(\d+)/.exec(String(stack)) ?? [];
  return run === undefined ? undefined : { run: Number(run), line: Number(line) - linesBefore };
}

/** A sample that never began has no stack; what refused it tells the line. */
function lineOfSource(error: Error): number | undefined {
  const { loc } = error as { loc?: { line?: unknown } };
  return typeof loc?.line === "number" ? loc.line : undefined;
}
