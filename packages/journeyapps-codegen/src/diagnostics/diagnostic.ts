/** What is wrong with a data model, where, and what to do about it. */

/** A place in a text, both counted from 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place in a data model: a position in XML, or a JSON pointer where no position is known. */
export type Place = Position | { readonly pointer: string };

/** One finding about a data model. */
export interface Diagnostic {
  /** An error leaves no document to write; a warning tells of something that is ignored or doubtful. */
  readonly severity: "error" | "warning";
  /** What was found, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly advice: string;
  /** Name of the file, as it was given. */
  readonly file: string;
  readonly place: Place;
}

/**
 * Writes a finding on one line, in the form that editors and terminals turn into a link.
 *
 * @param diagnostic The finding.
 * @returns `file:line:column: severity: message advice`, with `file#pointer` where there is no position.
 *
 * @example
 * ```ts
 * import { formatDiagnostic } from "@api-clients/journeyapps-codegen";
 *
 * const finding = { severity: "error", message: "The label is missing.", advice: 'Add label="…".' } as const;
 * const place = { line: 3, column: 10 };
 * console.log(formatDiagnostic({ ...finding, file: "a.xml", place })); // a.xml:3:10: error: The label is missing. Add label="…".
 * ```
 */
export function formatDiagnostic({ severity, message, advice, file, place }: Diagnostic): string {
  const where = "line" in place ? `${file}:${place.line}:${place.column}` : `${file}#${place.pointer}`;
  return `${where}: ${severity}: ${message} ${advice}`;
}
