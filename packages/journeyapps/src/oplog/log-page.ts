/** One page of the log, with positions that can be trusted. */
import type { OplogEntry, OplogPage } from "../generated/schema.gen.js";
import { after, checkedPosition, logError } from "./position.js";

/** A page, and the positions around it. */
export interface LogPage {
  readonly data: OplogPage;
  readonly entries: readonly (OplogEntry & { sequence_id: string })[];
  /** Where it started. */
  readonly start: string;
  /** Where the next one starts. */
  readonly next: string;
  readonly more: boolean;
}

/**
 * @param data What the server answered.
 * @param start What it was asked for.
 * @throws TransportError where there is no list of entries, where an entry has no exact position, was read before, or
 * comes out of order, and where there is more but no way on.
 */
export function logPage(data: OplogPage, start: string): LogPage {
  const listed: unknown = Object(data).entries;
  if (!Array.isArray(listed)) throw logError("answered no list of entries");
  let next = start;
  const entries = listed.map((entry: OplogEntry) => {
    const sequence_id = checkedPosition(Object(entry).sequence_id, next, "an entry");
    next = after(sequence_id);
    return { ...entry, sequence_id };
  });
  if (data.next_request_start !== undefined) {
    next = checkedPosition(data.next_request_start, next, "a next start");
  }
  const more = data.has_more ?? entries.length > 0;
  if (more && next === start) throw logError("has more, but does not say from where");
  return { data, entries, start, next, more };
}
