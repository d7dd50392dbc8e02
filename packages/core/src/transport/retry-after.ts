/** Reads how long a server asks us to wait. */

/**
 * Reads the `Retry-After` header: seconds, or a date as HTTP writes it. A date is compared with the server's own clock,
 * its `Date` header, where there is one, because ours may be wrong.
 *
 * @param headers The headers of an answer.
 * @param now What time it is, in milliseconds; default: the answer's `Date`, else `Date.now()`.
 * @returns Milliseconds to wait, 0 for a date that has passed; `undefined` without a header or with one that makes no
 * sense.
 *
 * @example
 * ```ts
 * import { retryAfter } from "@api-clients/core";
 *
 * console.log(retryAfter(new Headers({ "Retry-After": "120" }))); // 120000
 * ```
 */
export const retryAfter = (headers: Headers, now?: number): number | undefined => {
  const value = headers.get("retry-after") ?? "";
  const milliseconds = /^\d+$/.test(value)
    ? +value * 1000
    : // `Date.parse` alone takes "1.5" and "-3" for dates.
      Math.max(
        0,
        Date.parse(value.endsWith("GMT") ? value : "") -
          (now ?? (Date.parse(headers.get("date") ?? "") || Date.now())),
      );
  return milliseconds >= 0 ? milliseconds : undefined;
};
