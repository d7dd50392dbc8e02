/** The error for an answer that breaks the server's own rules. */
import { TransportError } from "@api-clients/core";

/**
 * @param method The HTTP method.
 * @param path The path template, never the path that was sent.
 * @param problem What was wrong, to be read after the two.
 */
export function protocolError(method: string, path: string, problem: string): TransportError {
  const error = new TransportError("protocol", `${method} ${path} ${problem}`);
  return Object.assign(error, { method, path });
}
