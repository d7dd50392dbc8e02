/** The rule that nothing leaves our origin. */
import { TransportError } from "../errors/transport-error.js";

/** Compares the whole text, because a user and password before the host do not show in an origin. */
export function checkOrigin(url: string, origin: string, code: "origin" | "redirect", what: string): void {
  if (url.startsWith(`${origin}/`)) return;
  throw new TransportError(code, `${what} to ${new URL(url).origin} held back: not ${origin}`);
}
