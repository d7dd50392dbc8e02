/** What counts as this machine, to which plain `http:` is safe. */

/**
 * Whether a host is this machine: `localhost` and the names below it, 127.0.0.0/8 and `[::1]`.
 *
 * @param hostname The host as a `URL` has it: in lower case and without a port.
 * @returns Whether it is.
 *
 * @example
 * ```ts
 * import { isLoopback } from "@api-clients/core";
 *
 * console.log(isLoopback("127.0.0.2"), isLoopback("localhost.example")); // true false
 * ```
 */
export const isLoopback = (hostname: string): boolean =>
  /^((.+\.)?localhost|127\.[\d.]+|\[::1])$/.test(hostname);
