/** A range of days, as callers ask for it. */
import { invalid } from "../refusal.js";
import { dayNumber, isDay } from "./days.js";

/** From one day to another, both included. */
export interface DayRange {
  readonly start: string;
  readonly end: string;
}

/** The longest range, so that one call cannot keep the sandbox busy for long. */
const longest = 366;

/**
 * Checks a range of days.
 *
 * @throws Refusal with 400 when one of them is no day, or they are in the wrong order or too far apart.
 */
export function readRange(start: string, end: string): DayRange {
  if (!isDay(start)) throw invalid("start_date is invalid");
  if (!isDay(end)) throw invalid("end_date is invalid");
  if (end < start) throw invalid("end_date is invalid: it lies before start_date");
  if (dayNumber(end) - dayNumber(start) > longest) {
    throw invalid(`end_date is invalid: the sandbox answers at most ${longest} days at once`);
  }
  return { start, end };
}
