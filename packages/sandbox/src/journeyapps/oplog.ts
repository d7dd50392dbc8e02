/** The change log: every write in order, read from a position that is too large for a number. */
import type { Answer } from "../engine/answer/answer.js";
import { hashOf } from "./data-model-hash.js";
import { exactJson } from "./exact-integers.js";
import { readSparsely } from "./read-object.js";
import type { JourneyAppsCall, LogEntry, Reading } from "./state.js";

interface Log {
  readonly query: {
    readonly start?: string;
    readonly end?: string;
    readonly limit?: number;
    readonly tail?: boolean;
    readonly sequence_ids?: boolean;
  };
}

/** `GET /oplog.json` */
export function readOplog(call: JourneyAppsCall<Log>): Answer {
  const { start = "0", end, limit = 400, tail = false, sequence_ids: exact = false } = call.query;
  const [from, to] = [BigInt(start), end === undefined ? undefined : BigInt(end)];
  const asked = call.state.log.filter(
    ({ sequence }) => sequence >= from && (to === undefined || sequence < to),
  );
  const first = tail ? Math.max(asked.length - limit, 0) : 0;
  const entries = asked.slice(first, first + limit);
  const datamodel_hash = hashOf(call.state.dataModel);
  if (!exact) return withDigits({ entries: entries.map((entry) => withNumber(call, entry)), datamodel_hash });
  const last = entries.at(-1);
  const body = {
    entries: entries.map((entry) => withText(call, entry)),
    has_more: first + entries.length < asked.length,
    next_request_start: String(last ? last.sequence + 1n : from),
    datamodel_hash,
  };
  return { status: 200, body };
}

function withText(reading: Reading, { sequence, operation, object }: LogEntry): object {
  const { app_id } = reading.state.deployment;
  return {
    sequence_id: String(sequence),
    app_id,
    operation,
    events: [],
    object: shapeOf(reading, operation, object),
  };
}

function withNumber(reading: Reading, { sequence, operation, object }: LogEntry): object {
  return { sequence, operation, object: shapeOf(reading, operation, object) };
}

/** A page whose positions are numbers with all their digits, which no value of JavaScript has. */
function withDigits(page: object): Answer {
  const text = exactJson(page);
  return { status: 200, body: JSON.parse(text), text };
}

// What an entry holds after a delete is not documented; without these two it would be of no use.
function shapeOf(
  reading: Reading,
  operation: LogEntry["operation"],
  object: LogEntry["object"],
): Record<string, unknown> {
  const { id, type } = object;
  return operation === "delete" ? { id, type } : readSparsely(reading, object);
}
