/** What the runtimes throw when a connection fails, made alike and made safe to log. */
import { isTransportError, TransportError } from "../errors/transport-error.js";

/** What an error may hold, whatever the runtime and realm it comes from. */
interface Thrown {
  cause?: unknown;
  code?: unknown;
  message?: string;
  stack?: string;
}

/**
 * Turns what `fetch`, or the reading of a body, threw into what the caller should see.
 *
 * @param thrown What was caught.
 * @param signal The signal that could abort the request.
 * @returns The signal's reason if it was aborted, `thrown` itself if it is a `TransportError`, else a new one.
 */
export function networkFailure(thrown: unknown, signal: AbortSignal | null | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  if (isTransportError(thrown)) return thrown;
  const cause = rootCause(thrown);
  return new TransportError("network", `connection failed: ${cause.message || cause.code}`, { cause });
}

/** Tells whether no connection was ever made, so that the server cannot have acted. */
export function isConnectionRefused(error: unknown): boolean {
  return isTransportError(error, "network") && (Object(error.cause) as Thrown).code === "ECONNREFUSED";
}

/**
 * Copies from the innermost error only what is safe to log. Bun and Deno quote the URL with its query, and Node attaches
 * the bytes that it could not read.
 */
function rootCause(thrown: unknown): Error & Thrown {
  const { cause, code, message = String(thrown), stack } = Object(thrown) as Thrown;
  if (cause) return rootCause(cause);
  const text = message.replace(/(:\/\/[^\s/?#"')]+)[^\s"')]*/g, "$1");
  return Object.assign(new Error(text), {
    // Deno has no codes, only this sentence.
    code: /connection refused/i.test(text) ? "ECONNREFUSED" : code,
    stack: stack?.replace(message, () => text),
  });
}
