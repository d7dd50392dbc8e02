/** Checks where a client will send its credentials. */

/**
 * The URL under which all paths are sent.
 *
 * @param value An absolute URL: `https:`, or `http:` on a loopback host.
 * @throws TypeError where it is not absolute, not safe, or holds a user, query or fragment.
 */
export const checkedBaseUrl = (value: string | URL): string => {
  if (!/^(https:|http:\/\/(([\w.-]+\.)?localhost|127\.[\d.]+|\[::1])([:/]|$))[^@?#]*$/.test(`${value}`))
    throw new TypeError("baseUrl must be https or local http, without user, query or fragment");
  return new URL(value).href;
};
