/** Dates and times as they may be written, and the one way in which they are kept and answered. */
import { timestamp } from "../engine/controls/timestamp.js";
import { ValueError } from "./errors.js";

const dateForm = /^\d{4}-\d{2}-\d{2}$/;
const momentForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(?:[.,]\d{1,9})?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * Reads a date; of a time, its date as it stands there, without a look at its zone.
 *
 * @throws ValueError when it is not a date of the calendar, such as 2024-02-30.
 */
export function readDate(text: string): string {
  const date = dateForm.test(text) ? text : momentForm.exec(text)?.[1];
  if (date === undefined || !exists(date)) throw new ValueError("must be a date such as 2024-05-20");
  return date;
}

/**
 * Reads a time in any zone; without one it is in UTC. What is finer than a second is dropped, for no answer shows it.
 *
 * @throws ValueError when it is not a time.
 */
export function readMoment(text: string): string {
  const [matched, date = "", minutes = "", seconds = ":00", zone = "Z"] = momentForm.exec(text) ?? [];
  const time =
    matched === undefined ? Number.NaN : Date.parse(`${date}T${minutes}${seconds}${zoneForm(zone)}`);
  const moment = Number.isNaN(time) || !exists(date) ? "" : new Date(time).toISOString();
  // A zone can push the first and last hours of four-digit years out of them.
  if (moment.length !== "2024-05-14T08:02:44.000Z".length) {
    throw new ValueError("must be a time such as 2024-05-14T08:02:44Z");
  }
  return timestamp(new Date(time));
}

function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  // Some engines take the 30th of February for the 1st of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** `+02`, `+0200` and `+02:00` mean the same; only the last is sure to be understood. */
function zoneForm(zone: string): string {
  if (zone === "Z") return zone;
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
