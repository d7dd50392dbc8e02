/** The error for "no usable answer came": the network, the clock, a redirect or our own rules were in the way. */

/**
 * Why there is no usable answer.
 *
 * - `network`: no connection, or it was lost
 * - `timeout`: the answer took longer than the timeout
 * - `redirect`: the server pointed somewhere we do not follow
 * - `origin`: a request to another origin was held back
 * - `protocol`: the answer breaks the server's own rules
 */
export type TransportErrorCode = "network" | "timeout" | "redirect" | "origin" | "protocol";

/**
 * No usable answer came. It names the operation by its path template and holds no credential, query or body.
 *
 * @example
 * ```ts
 * import { isTransportError, TransportError } from "@api-clients/core";
 *
 * const error: unknown = new TransportError("timeout", "no complete answer in 30000 ms");
 * if (isTransportError(error, "timeout")) console.log(`Try again later: ${error.message}`);
 * // Try again later: no complete answer in 30000 ms
 * ```
 */
export class TransportError extends Error {
  override readonly name = "TransportError" as const;
  /** Why there is no usable answer. */
  declare readonly code: TransportErrorCode;
  /** The HTTP method, where a client has filled it in. */
  declare method?: string;
  /** The path template such as `/users/{id}`, never the path that was sent; where a client has filled it in. */
  declare path?: string;

  /**
   * @param code Why there is no usable answer.
   * @param message The same for people; keep URLs, credentials and bodies out of it.
   * @param options `cause`, where another error led to this one.
   */
  constructor(code: TransportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * Tells whether something thrown is a {@link TransportError}, also one from another realm or another copy of this
 * package, where `instanceof` fails.
 *
 * @param error Whatever was caught.
 * @param code Only this code counts, when given.
 * @returns `true` narrows `error`, and its `code` with it.
 *
 * @example
 * ```ts
 * import { isTransportError, TransportError } from "@api-clients/core";
 *
 * const caught: unknown = new TransportError("network", "connection refused");
 * console.log(isTransportError(caught), isTransportError(caught, "timeout")); // true false
 * ```
 */
export function isTransportError<Code extends TransportErrorCode = TransportErrorCode>(
  error: unknown,
  code?: Code,
): error is TransportError & { readonly code: Code } {
  const { name, code: actual } = Object(error) as Partial<TransportError>;
  return name === "TransportError" && (code ? actual === code : !!actual);
}
