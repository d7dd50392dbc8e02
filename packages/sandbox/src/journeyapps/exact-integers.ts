/** JSON texts with whole numbers of 64 bits: `JSON.stringify` writes none beyond 2^53 with all its digits. */

// Nobody can know it, so no text that a caller stores can be taken for a number.
const secret = Math.random().toString(36).slice(2);
const marked = new RegExp(`"${secret}:(\\d+)"`, "g");

/** Writes a value as JSON, and every `bigint` in it as a number with all its digits. */
export function exactJson(value: object): string {
  const json = JSON.stringify(value, (_, member: unknown) => {
    return typeof member === "bigint" ? `${secret}:${member}` : member;
  });
  return json.replaceAll(marked, "$1");
}
