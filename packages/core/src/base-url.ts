/** Checks where a client will send its credentials. */
import { isLoopback } from "./loopback.js";

/**
 * The URL under which all paths are sent.
 *
 * @param value An absolute URL: `https:`, or `http:` on a loopback host.
 * @throws TypeError where it is not absolute, not safe, or holds a user, query or fragment.
 */
export const checkedBaseUrl = (value: string | URL): string => {
  const url = `${value}`;
  if (!/^https:[^@?#]*$/.test(url) && !(/^http:[^@?#]*$/.test(url) && isLoopback(new URL(url).hostname)))
    throw new TypeError("baseUrl must be https or local http, without user, query or fragment");
  return new URL(url).href;
};
