/** Time stamps and times in words. */
import { weekdayOf } from "./days.js";
import { wallTimeAt } from "./zone.js";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Milliseconds since 1970 as JRNI writes `created_at` and the like: in UTC, to the second. */
export function stamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** A time for people: `Mon 8th Mar 9:00am`. */
export function describeTime(instant: number, zone: string): string {
  const { day, minutes } = wallTimeAt(instant, zone);
  const [, month = "1", date = "1"] = day.split("-");
  const hours = Math.floor(minutes / 60);
  const time = `${hours % 12 || 12}:${String(minutes % 60).padStart(2, "0")}${hours < 12 ? "am" : "pm"}`;
  return `${weekdayOf(day).slice(0, 3)} ${ordinal(Number(date))} ${months[Number(month) - 1]} ${time}`;
}

function ordinal(date: number): string {
  const ending = ["th", "st", "nd", "rd"][date > 10 && date < 14 ? 0 : date % 10] ?? "th";
  return `${date}${ending}`;
}
