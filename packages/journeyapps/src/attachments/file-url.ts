/** Where files are fetched from, and what is told there: nothing. */

/** In words, for errors. */
export const fileUrls = "https, or http on a loopback host, without user and password";

/** In browsers, so that not even cookies and the page's address go along. Other runtimes have and know none of these. */
const anonymous: RequestInit =
  "credentials" in Request.prototype ? { credentials: "omit", referrerPolicy: "no-referrer" } : {};

export function isFileUrl(url: string | URL): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  const isPrivate =
    protocol === "https:" || /^http:(localhost|127\.0\.0\.1|\[::1\])$/.test(protocol + hostname);
  return isPrivate && !username && !password;
}

/** A request that carries nothing of ours, and shows its redirects where the runtime can. */
export function fileRequest(url: string | URL, signal?: AbortSignal): Request {
  return new Request(url, { ...anonymous, redirect: "manual", signal });
}
