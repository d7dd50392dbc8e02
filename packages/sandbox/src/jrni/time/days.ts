/** Days as `YYYY-MM-DD`: arithmetic without a zone. */

const dayLength = 86_400_000;

/** The English names of the days of the week, Sunday first. */
export const weekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** The number of the day since 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

/** The day with a number. */
function dayOf(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** The day so many days later; earlier when the count is negative. */
export function addDays(day: string, count: number): string {
  return dayOf(dayNumber(day) + count);
}

/** The name of the day of the week. */
export function weekdayOf(day: string): (typeof weekdays)[number] {
  return weekdays[new Date(dayNumber(day) * dayLength).getUTCDay()] ?? "Sunday";
}

/** All days from one to another, both included. */
export function daysBetween(first: string, last: string): string[] {
  const start = dayNumber(first);
  return Array.from({ length: Math.max(0, dayNumber(last) - start + 1) }, (_, index) => dayOf(start + index));
}

/** Whether a text is a day of the calendar; those near the end of what four digits can say are not taken. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text >= "9900") return false;
  return !Number.isNaN(dayNumber(text)) && dayOf(dayNumber(text)) === text;
}
