/** Reads one cookie of a request. */
import type { Incoming } from "./incoming.js";

/** The value of a cookie; `undefined` when it was not sent. */
export function readCookie(headers: Incoming["headers"], name: string): string | undefined {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
