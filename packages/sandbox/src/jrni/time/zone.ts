/** Wall clocks of a zone, whatever the zone of the machine. All instants are milliseconds since 1970. */

const minute = 60_000;
const dayLength = 1440 * minute;
const formats = new Map<string, Intl.DateTimeFormat>();
/** of days on which no clock changes, by zone and by the number of the day */
const offsetsByZone = new Map<string, Map<number, number>>();

/** What a clock on the wall shows. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** minutes since midnight, by the hands of the clock */
  readonly minutes: number;
}

/** Whether a text is the IANA name of a zone. */
export function isZone(zone: string): boolean {
  try {
    return Boolean(formatOf(zone));
  } catch {
    return false;
  }
}

/** How many minutes the clocks of a zone are ahead of UTC. */
export function offsetAt(instant: number, zone: string): number {
  const offsets = offsetsOf(zone);
  const day = Math.floor(instant / dayLength);
  const known = offsets.get(day);
  if (known !== undefined) return known;
  const offset = readOffset(day * dayLength, zone);
  // Clocks change on few days; on all others one look is enough.
  if (offset !== readOffset((day + 1) * dayLength, zone)) return readOffset(instant, zone);
  offsets.set(day, offset);
  return offset;
}

/**
 * The instant at which the clocks of a zone show a time. Of a time that comes twice it is the first; a time that is
 * skipped lies as much later as the clocks jump.
 */
export function instantAt(day: string, minutes: number, zone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * minute;
  // Clocks change at most once between these two, so one of their offsets is the right one.
  const before = offsetAt(wall - 1440 * minute, zone);
  const after = offsetAt(wall + 1440 * minute, zone);
  const right = [before, after].find((offset) => offsetAt(wall - offset * minute, zone) === offset) ?? before;
  return wall - right * minute;
}

/** What the clocks of a zone show at an instant. */
export function wallTimeAt(instant: number, zone: string): WallTime {
  const shown = new Date(instant + offsetAt(instant, zone) * minute);
  return {
    day: shown.toISOString().slice(0, 10),
    minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

/** An instant as JRNI writes the times of bookings: `2027-03-08T09:00:00+00:00`. */
export function writeTime(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone);
  const shown = new Date(instant + offset * minute).toISOString().slice(0, 19);
  return `${shown}${offset < 0 ? "-" : "+"}${writeMinutes(Math.abs(offset))}`;
}

/** Minutes as `HH:mm`. */
export function writeMinutes(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function readOffset(instant: number, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wall = Date.UTC(
    read("year"),
    read("month") - 1,
    read("day"),
    read("hour"),
    read("minute"),
    read("second"),
  );
  return Math.round((wall - instant) / minute);
}

function offsetsOf(zone: string): Map<number, number> {
  const offsets = offsetsByZone.get(zone) ?? new Map<number, number>();
  offsetsByZone.set(zone, offsets);
  return offsets;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(zone, format);
  return format;
}
