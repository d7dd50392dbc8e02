/** Times as callers write them. */

const notation = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Reads a day, or a day and time, into milliseconds since 1970. One without an offset is UTC: so JRNI read it.
 *
 * @returns `undefined` when the text is no time.
 */
export function readTime(text: string): number | undefined {
  if (!notation.test(text)) return undefined;
  // Left alone, a time without an offset would be read in the zone of the machine.
  const zoned = /T.*(Z|[+-]\d{2}:\d{2})$/.test(text) || !text.includes("T") ? text : `${text}Z`;
  const instant = Date.parse(zoned);
  return Number.isNaN(instant) ? undefined : instant;
}

/**
 * Reads a time of day, `HH:mm`, into minutes from midnight. `24:00` is the end of the day.
 *
 * @returns `undefined` when the text is no time of day.
 */
export function readMinutes(text: string): number | undefined {
  const [, hours = "", minutes = ""] = /^(\d{2}):?(\d{2})$/.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return hours !== "" && Number(minutes) < 60 && total <= 1440 ? total : undefined;
}
