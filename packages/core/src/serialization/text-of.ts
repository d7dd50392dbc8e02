/** The text of a single value, for URLs and forms. */

/** Half of a UTF-16 pair: it has no UTF-8 form. */
const loneSurrogate = /\p{Surrogate}/u;

/**
 * @returns The text of a string, boolean, bigint or finite number; `undefined` for anything else, and where the text or
 * its `name` cannot be encoded.
 */
export function textOf(value: unknown, name = ""): string | undefined {
  if (!["string", "boolean", "bigint"].includes(typeof value) && !Number.isFinite(value)) return undefined;
  return loneSurrogate.test(`${name} ${value}`) ? undefined : String(value);
}
