/** Checks where a client will send its credentials. */

/**
 * The URL under which all paths are sent.
 *
 * @param value An absolute URL: `https:`, or `http:` on a loopback host.
 * @throws TypeError where it is not absolute, not safe, or holds a user, query or fragment.
 */
export function checkedBaseUrl(value: string | URL): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new TypeError("baseUrl must be an absolute http(s) URL");
  if (url.username || url.password)
    throw new TypeError("baseUrl must not hold a user or password: pass a credential");
  if (url.search || url.hash) throw new TypeError("baseUrl must not have a query or fragment");
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new TypeError(
      `baseUrl must be https, since credentials are sent to ${url.host}; http is for loopback only`,
    );
  }
  return url;
}

function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(host)
  );
}
