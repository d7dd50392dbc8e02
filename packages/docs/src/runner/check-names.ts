/** Refuses a sample that imports what a module does not export, before any of it runs; the nearest name is offered. */
import { ImportError } from "./import-error.js";

/**
 * @param source The sample.
 * @param name The name of the module.
 * @param module What it exports.
 * @param taken The names the sample takes of it.
 * @throws ImportError for the first that is missing.
 */
export function checkNames(source: string, name: string, module: object, taken: readonly string[]): void {
  const missing = taken.find((wanted) => !(wanted in module));
  if (missing === undefined) return;
  if (missing === "default") throw new ImportError(`"${name}" has no default export`, source, name);
  const near = nearest(missing, Object.keys(module));
  const advice = near === undefined ? "" : `; did you mean "${near}"?`;
  throw new ImportError(`"${name}" has no export named "${missing}"${advice}`, source, name, missing);
}

/** The one that takes the fewest changed letters, if these are no more than a third of them. */
function nearest(wanted: string, names: readonly string[]): string | undefined {
  const [first] = names
    .map((name) => ({ name, changes: changesBetween(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ changes }) => changes <= wanted.length / 3)
    .toSorted((one, other) => one.changes - other.changes);
  return first?.name;
}

/** Levenshtein's distance, a row of his table at a time. */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (const [index, otherLetter] of [...other].entries()) {
      const swapped = (row[index] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(swapped, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
