/** The days that the older calls ask for, by one of several spellings. */
import { invalid } from "../refusal.js";
import { addDays, dayNumber, isDay } from "../time/days.js";
import { readRange, type DayRange } from "../time/range.js";

/** A month and a week are `MMYY` and `WWYY`. */
export interface OlderRangeQuery {
  readonly date?: string;
  readonly edate?: string;
  readonly month?: string;
  readonly cal_month?: string;
  readonly year?: string;
  readonly week?: string;
}

/**
 * Reads the days. Weeks begin on Monday, and are counted as ISO 8601 counts them.
 *
 * @param today The day that is meant when none is asked for.
 * @throws Refusal with 400 when they cannot be read.
 */
export function readOlderRange(query: OlderRangeQuery, today: string): DayRange {
  const { date, edate, month, cal_month: sheet, year, week } = query;
  if (month !== undefined) return monthOf("month", month);
  if (sheet !== undefined) {
    const start = mondayOf(monthOf("cal_month", sheet).start);
    return { start, end: addDays(start, 41) };
  }
  if (year !== undefined) return readRange(checked("year", `${year}-01-01`), `${year}-12-31`);
  if (week !== undefined) return weekOf(week);
  return readRange(date ?? today, edate ?? date ?? today);
}

function monthOf(name: string, text: string): DayRange {
  const [, month, year] = /^(\d{2})(\d{2})$/.exec(text) ?? [];
  const start = checked(name, `20${year}-${month}-01`);
  const next = addDays(start, 31).slice(0, 8);
  return { start, end: addDays(`${next}01`, -1) };
}

function weekOf(text: string): DayRange {
  const [, week, year] = /^(\d{2})(\d{2})$/.exec(text) ?? [];
  // The fourth of January is always in the first week.
  const first = mondayOf(checked("week", `20${year}-01-04`));
  if (Number(week) < 1 || Number(week) > 53) throw invalid("week is invalid");
  const start = addDays(first, (Number(week) - 1) * 7);
  return { start, end: addDays(start, 6) };
}

// Day 0, 1970-01-01, was a Thursday.
function mondayOf(day: string): string {
  return addDays(day, -((dayNumber(day) + 3) % 7));
}

function checked(name: string, day: string): string {
  if (!isDay(day)) throw invalid(`${name} is invalid`);
  return day;
}
