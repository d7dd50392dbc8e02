/** The `Prefer` header (RFC 7240), by which a caller asks for a certain documented answer. */
import type { ExampleWish } from "./examples.js";

/**
 * Reads `Prefer: status=404, example=unknownUser`.
 *
 * @returns What is wished for; `undefined` when the header wishes for neither.
 */
export function readPrefer(header: string | null): ExampleWish | undefined {
  if (header === null) return undefined;
  const wishes = new Map<string, string>();
  for (const preference of header.split(",")) {
    const [name = "", value = ""] = preference.split("=").map((part) => part.trim());
    wishes.set(name.toLowerCase(), value.replaceAll('"', ""));
  }
  const status = Number(wishes.get("status"));
  const name = wishes.get("example");
  if (!Number.isInteger(status) && name === undefined) return undefined;
  return { status: Number.isInteger(status) ? status : undefined, name };
}
