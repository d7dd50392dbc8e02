/** Values on their way out: choices with their labels, everything else as it is kept. */
import type { Column } from "./model.js";
import type { Scalar, Stored } from "./stored.js";

/** An option as it is read. */
export interface Choice {
  readonly key: Scalar;
  readonly display: string;
}

/** A value in the read format of its column. */
export function readFormat(column: Column, value: Stored): unknown {
  if (isList(value)) return value.map((key) => choiceOf(column, key));
  if (typeof value === "object") return "track" in value ? value.track : value;
  return isChoice(column) ? choiceOf(column, value) : value;
}

/** A value as people read it, in labels and searches. */
export function labelOf(column: Column, value: Stored): string {
  if (isList(value)) return value.map((key) => choiceOf(column, key).display).join(", ");
  if (typeof value === "object") return "track" in value ? "" : `${value.latitude}, ${value.longitude}`;
  return isChoice(column) ? choiceOf(column, value).display : String(value);
}

function isChoice({ kind }: Column): boolean {
  return kind === "boolean" || kind.startsWith("single-choice");
}

// An option can have gone from the data model since it was chosen; its key is then all there is to show.
function choiceOf({ kind, field }: Column, key: Scalar): Choice {
  const option = field?.options?.find((candidate) => candidate.key === key);
  const fallback = kind === "boolean" ? (key === true ? "Yes" : "No") : String(key);
  return { key, display: option?.display ?? fallback };
}

/** Whether a value is that of a multiple choice. */
export function isList(value: Stored): value is readonly Scalar[] {
  return Array.isArray(value);
}
