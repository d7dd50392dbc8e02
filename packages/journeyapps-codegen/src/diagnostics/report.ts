/** Collects findings while a data model is read and checked. */
import type { Diagnostic, Place } from "./diagnostic.js";

/** A hostile file can have a finding in every byte; nobody reads more of them than this. */
const most = 1000;

/** Where readers and checks tell what they find. */
export interface Report {
  /** Tells of something that leaves no document to write. */
  error(place: Place, message: string, advice: string): void;
  /** Tells of something that is ignored or doubtful. */
  warning(place: Place, message: string, advice: string): void;
  /** Whether an error was told. */
  readonly failed: boolean;
  /** The findings from top to bottom, at most 1,000 of each severity. */
  readonly diagnostics: readonly Diagnostic[];
}

/** @param file What to call the file in every finding. */
export function createReport(file: string): Report {
  const diagnostics: Diagnostic[] = [];
  const counts = { error: 0, warning: 0 };
  const tell = (severity: Diagnostic["severity"]) => (place: Place, message: string, advice: string) => {
    counts[severity] += 1;
    if (counts[severity] <= most) diagnostics.push({ severity, message, advice, file, place });
  };
  return {
    error: tell("error"),
    warning: tell("warning"),
    get failed() {
      return counts.error > 0;
    },
    get diagnostics() {
      return diagnostics.toSorted((left, right) => compare(left.place, right.place));
    },
  };
}

/** Pointers have no order but that in which they were told, which sorting keeps. */
function compare(left: Place, right: Place): number {
  if (!("line" in left && "line" in right)) return 0;
  return left.line - right.line || left.column - right.column;
}
