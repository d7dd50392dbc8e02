/** Which shifts take place on a day. */
import { dayNumber, weekdayOf } from "../time/days.js";
import type { DayShift, Schedule, ShiftPattern } from "./schedule.js";

/** The shifts of a pattern on a day; mostly one or none. */
export function shiftsOfDay(pattern: ShiftPattern, day: string): DayShift[] {
  if (pattern.exceptDate.includes(day)) return [];
  if (pattern.shifts) return pattern.shifts.filter(({ date }) => date === day);
  const { startTime, endTime } = pattern;
  if (startTime === undefined || endTime === undefined || !takesPlace(pattern, day)) return [];
  return [{ date: day, start: startTime, end: endTime }];
}

/** The hours that the rules of a schedule give a day, by its date or else by its weekday. */
export function hoursOfRules({ rules }: Schedule, day: string): DayShift[] {
  const weekday = weekdayOf(day).toLowerCase();
  const key =
    Object.keys(rules).find((name) => name === day) ??
    Object.keys(rules).find((name) => name.toLowerCase() === weekday);
  const [, start, end] = /^(\d{4})-(\d{4})$/.exec(key === undefined ? "" : (rules[key] ?? "")) ?? [];
  if (start === undefined || end === undefined) return [];
  return [{ date: day, start: withColon(start), end: withColon(end) }];
}

function takesPlace(
  { startDate, endDate, repeatCount, frequency, interval, byDay }: ShiftPattern,
  day: string,
): boolean {
  if (startDate === undefined || day < startDate || (endDate !== undefined && day > endDate)) return false;
  const weekly = frequency === "weekly";
  const days = weekly && byDay.length === 0 ? [weekdayOf(startDate)] : byDay;
  if (days.length > 0 && !days.some((name) => name.toLowerCase() === weekdayOf(day).toLowerCase()))
    return false;
  const turn = weekly ? weekOf(day) - weekOf(startDate) : dayNumber(day) - dayNumber(startDate);
  if (turn % Math.max(1, interval) !== 0) return false;
  // One of the two is to be given; where both are, the last day is plainer.
  return endDate !== undefined || repeatCount === undefined || turn / Math.max(1, interval) < repeatCount;
}

// Day 0, 1970-01-01, was a Thursday; weeks begin on Monday here.
function weekOf(day: string): number {
  return Math.floor((dayNumber(day) + 3) / 7);
}

function withColon(time: string): string {
  return `${time.slice(0, 2)}:${time.slice(2)}`;
}
