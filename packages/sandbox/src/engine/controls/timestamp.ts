/** Times as most providers write them. */

/** A time in UTC, to the second: `2025-06-02T08:00:00Z`. */
export function timestamp(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
