/** The days of the seed: reckoned from the time at which a sandbox begins, so that they always lie ahead. */
import { addDays, weekdayOf } from "../time/days.js";
import { instantAt, wallTimeAt } from "../time/zone.js";

/** The zone of the seeded companies. */
export const zone = "Europe/London";

/** The days and times that the seed is built around. */
export interface Calendar {
  readonly now: number;
  /** the first Monday that is at least three days ahead; 2027-03-08 in the examples of the document */
  readonly monday: string;
  /** An instant, by days after that Monday and minutes from midnight in London. */
  at(days: number, minutes: number): number;
}

/** Makes the calendar of a seed. */
export function createCalendar(now: number): Calendar {
  let monday = addDays(wallTimeAt(now, zone).day, 3);
  while (weekdayOf(monday) !== "Monday") monday = addDays(monday, 1);
  return { now, monday, at: (days, minutes) => instantAt(addDays(monday, days), minutes, zone) };
}
