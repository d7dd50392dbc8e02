/** Tells what can be written as text in URLs and forms. */

/** A string, boolean, bigint or finite number. Half of a UTF-16 pair has no UTF-8 form. */
export const isText = (value: unknown): boolean =>
  (Number.isFinite(value) || ["string", "boolean", "bigint"].includes(typeof value)) &&
  !/\p{Cs}/u.test(`${value}`);
