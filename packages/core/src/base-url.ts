/** Checks where a client will send its credentials. */
import { isLoopback } from "./loopback.js";

/**
 * The URL under which all paths are sent.
 *
 * @param value An absolute URL: `https:`, or `http:` on a loopback host.
 * @throws TypeError where it is not absolute, not safe, or holds a user, query or fragment.
 */
export const checkedBaseUrl = (value: string | URL): string => {
  const { hostname, href } = new URL(URL.canParse(value) ? value : "no:url");
  if (!/^https?:[^@?#]*$/.test(href) || !(href[4] === "s" || isLoopback(hostname)))
    throw new TypeError("baseUrl must be https or local http, without user, query or fragment");
  return href;
};
