/** Where files are fetched from, and what is told there: nothing. */

/** In words, for errors. */
export const fileUrls = "https, or http on a loopback host, without a password";

/** A user or password would stand before an `@`. */
const pattern = /^http(s:\/\/|:\/\/(localhost|127\.0\.0\.1|\[::1\])(?=[:/]))[^@/]*\//;

/** In browsers, so that not even cookies and the page's address go along. Other runtimes have and know none of these. */
const anonymous: RequestInit =
  "credentials" in Request.prototype ? { credentials: "omit", referrerPolicy: "no-referrer" } : {};

/** @returns The whole URL, where it is one of those. */
export function fileUrl(url: string | URL, base?: string): string | undefined {
  const { href } = URL.canParse(url, base) ? new URL(url, base) : { href: "" };
  return pattern.test(href) ? href : undefined;
}

/** A request that carries nothing of ours, and shows its redirects where the runtime can. */
export function fileRequest(url: string, signal?: AbortSignal): Request {
  return new Request(url, { ...anonymous, redirect: "manual", signal });
}
