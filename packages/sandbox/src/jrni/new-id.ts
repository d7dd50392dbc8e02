/** Ids of new records, above all those of the seed and of the examples. */
import type { Ids } from "../engine/controls/ids.js";

const last = {
  address: 317,
  administrator: 89,
  block: 70_020,
  booking: 15_549,
  client: 7109,
  eventChain: 419,
  event: 880_019,
  note: 30,
  person: 629,
  purchase: 9029,
  queuer: 59,
  resource: 29,
  schedule: 909,
  service: 51_319,
  shiftPattern: 19,
  ticket: 118,
} as const;

/** The next id of a kind of record. */
export function newId(ids: Ids, kind: keyof typeof last): number {
  return last[kind] + ids.next(kind);
}
