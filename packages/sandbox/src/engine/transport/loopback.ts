/** What counts as this machine. */

/**
 * Whether a host is this machine: `localhost` and the names below it, 127.0.0.0/8 and `[::1]`.
 *
 * @param hostname The host as a `URL` has it, in lower case and without a port.
 */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}
