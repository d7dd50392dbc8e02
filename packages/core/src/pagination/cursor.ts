/** Cursors: the place of a page in its list, as text that can be stored and read on from. */
import type { Query } from "./page-rule.js";

/**
 * Writes a cursor. It holds the path template and the parameters that differ from the caller's own query, sorted, so
 * that two cursors of one reading are equal exactly where they mean the same page.
 */
export const writeCursor = (path: string, base: Query, query: Query): string =>
  JSON.stringify([
    path,
    Object.fromEntries(
      Object.entries(query)
        .filter(([name, value]) => value !== base[name])
        .sort(),
    ),
  ]);

/** @throws TypeError where `cursor` is not one of this path. */
export const readCursor = (path: string, cursor: string): Query => {
  try {
    if (cursor.startsWith(`["${path}",{`)) return JSON.parse(cursor)[1];
  } catch {}
  throw new TypeError(`from must be a cursor of ${path}`);
};
