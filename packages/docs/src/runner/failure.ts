/** Says what went wrong in a sample, and in which line of it. */
import { linesBefore, sourceName } from "./compile.js";
import type { FailureEvent } from "./events.js";

export function failureOf(error: unknown): FailureEvent {
  if (!(error instanceof Error)) return { kind: "failure", message: String(error), line: undefined };
  return { kind: "failure", message: `${error.name}: ${error.message}`, line: lineOf(error) };
}

function lineOf({ message, stack = "" }: Error): number | undefined {
  const inMessage = /\((\d+):\d+\)$/.exec(message)?.[1];
  if (inMessage !== undefined) return Number(inMessage);
  const inStack = new RegExp(String.raw`\b${sourceName.replace(".", String.raw`\.`)}:(\d+)`).exec(stack)?.[1];
  return inStack === undefined ? undefined : Number(inStack) - linesBefore;
}
