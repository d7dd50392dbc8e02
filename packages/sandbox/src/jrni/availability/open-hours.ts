/** The hours of a schedule on a day, as instants. */
import { patternsOf } from "../schedules/schedule.js";
import { hoursOfRules, shiftsOfDay } from "../schedules/shifts-of-day.js";
import type { JrniState } from "../state.js";
import { addDays } from "../time/days.js";
import { readMinutes } from "../time/read-time.js";
import { instantAt } from "../time/zone.js";

/** From one instant to another, the second not included. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The hours of several schedules that they all have in common on a day. */
export function commonHours(
  scheduleIds: readonly number[],
  day: string,
  zone: string,
  state: JrniState,
): Interval[] {
  const [first = [], ...others] = scheduleIds.map((id) => openHours(id, day, zone, state));
  return others.reduce(
    (common, hours) => common.flatMap((one) => hours.flatMap((other) => overlap(one, other))),
    first,
  );
}

/** The hours of a schedule on a day, from its shifts and its rules, in order and without overlaps. */
function openHours(scheduleId: number, day: string, zone: string, state: JrniState): Interval[] {
  const schedule = state.schedules.get(scheduleId);
  if (!schedule) return [];
  const shifts = patternsOf(state, scheduleId).flatMap((pattern) => shiftsOfDay(pattern, day));
  const hours = [...shifts, ...hoursOfRules(schedule, day)].map(({ date, start, end }) => {
    const [from, to] = [readMinutes(start) ?? 0, readMinutes(end) ?? 0];
    return {
      start: instantAt(date, from, zone),
      // A shift that ends before it begins ends on the day after.
      end: to > from ? instantAt(date, to, zone) : instantAt(addDays(date, 1), to, zone),
    };
  });
  return merge(hours);
}

function merge(intervals: Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const interval of intervals.sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (!last || interval.start > last.end) merged.push(interval);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
  }
  return merged;
}

function overlap(one: Interval, other: Interval): Interval[] {
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.end, other.end);
  return start < end ? [{ start, end }] : [];
}
