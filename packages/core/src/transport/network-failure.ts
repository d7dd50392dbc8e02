/** What the runtimes throw when a connection fails, made alike and made safe to log. */
import { isTransportError, TransportError } from "../errors/transport-error.js";

/**
 * Turns what `fetch`, or the reading of a body, threw into what the caller should see. Nothing is kept of it but its
 * code, or its text without URLs: Bun and Deno quote the URL with its query, and Node attaches what it could not read.
 *
 * @param thrown What was caught.
 * @param signal The signal that could abort the request.
 * @param url Where it was sent; its host is told, and no more.
 * @returns The signal's reason if it was aborted, `thrown` itself if it is a `TransportError`, else a new one.
 */
export const networkFailure = (
  thrown: unknown,
  signal: AbortSignal | null | undefined,
  url?: string,
): unknown => {
  if (signal?.aborted) return signal.reason;
  if (isTransportError(thrown)) return thrown;
  // Node wraps what happened, and gives it a code; Bun does not wrap it; Deno and browsers have words only.
  const { cause = thrown } = Object(thrown) as ErrorOptions;
  const { code } = Object(cause) as { code?: unknown };
  const why = typeof code === "string" ? code : `${cause}`.replace(/:\/\/\S*/g, "");
  return new TransportError("network", `connection${url ? ` to ${new URL(url).host}` : ""} failed: ${why}`);
};
