/** Writes times as the API writes them. */

/**
 * The text of a time for conditions: in UTC, to the second, as in all answers. For a `date` field, write the day itself,
 * such as `2026-01-31`: which day it is depends on where you are.
 *
 * @param time The time; what is less than a second is cut off.
 * @returns Text such as `2026-01-31T17:00:00Z`.
 * @throws RangeError for an invalid date.
 *
 * @example
 * ```ts
 * import { dateTime } from "@api-clients/journeyapps";
 *
 * const query = { "_updated_at.gte": dateTime(new Date("2026-01-31T18:00:00.500+01:00")) };
 * console.log(query["_updated_at.gte"]); // 2026-01-31T17:00:00Z
 * ```
 */
export function dateTime(time: Date): string {
  return `${time.toISOString().slice(0, -5)}Z`;
}
