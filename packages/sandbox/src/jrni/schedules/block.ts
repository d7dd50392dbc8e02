/** Takes a time away from bookings. */
import { zoneOf } from "../company/zone-of.js";
import { newId } from "../new-id.js";
import { invalid } from "../refusal.js";
import type { JrniScene, JrniState } from "../state.js";
import { addDays } from "../time/days.js";
import { readTime } from "../time/read-time.js";
import { instantAt, wallTimeAt } from "../time/zone.js";
import type { Block } from "./slot.js";

/** When a block begins and ends. */
export interface BlockBody {
  readonly start_time: string;
  readonly end_time?: string;
  /** `"true"` for the whole day in which it begins */
  readonly allday?: string;
}

/** Keeps a time of a person or a resource free of bookings. */
export function addBlock(
  { state, ids }: Pick<JrniScene, "state" | "ids">,
  of: Pick<Block, "companyId" | "personId" | "resourceId">,
  body: BlockBody,
): Block {
  const block: Block = { id: newId(ids, "block"), ...of, ...readBlockTimes(body, of.companyId, state) };
  state.blocks.set(block.id, block);
  return block;
}

/**
 * Reads when a block begins and ends.
 *
 * @throws Refusal with 400 when that makes no sense.
 */
export function readBlockTimes(
  body: BlockBody,
  companyId: number,
  state: JrniState,
): Pick<Block, "start" | "end"> {
  const start = readTime(body.start_time);
  if (start === undefined) throw invalid("start_time is invalid");
  if (body.allday === "true") {
    const zone = zoneOf(state, companyId);
    const { day } = wallTimeAt(start, zone);
    return { start: instantAt(day, 0, zone), end: instantAt(addDays(day, 1), 0, zone) };
  }
  const end = body.end_time === undefined ? undefined : readTime(body.end_time);
  if (end === undefined)
    throw invalid(body.end_time === undefined ? "end_time is missing" : "end_time is invalid");
  if (end <= start) throw invalid("end_time is invalid: it lies before start_time");
  return { start, end };
}
