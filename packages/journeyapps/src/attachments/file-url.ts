/** Where files are fetched from, and what is told there: nothing. */
import { isLoopback } from "@api-clients/core";

/** In words, for errors. */
export const fileUrls = "https, or http on a loopback host, without a password";

/** In browsers, so that not even cookies and the page's address go along. Other runtimes have and know none of these. */
const anonymous: RequestInit =
  "credentials" in Request.prototype ? { credentials: "omit", referrerPolicy: "no-referrer" } : {};

/** @returns The whole URL, where it is one of those. */
export function fileUrl(url: string | URL, base?: string): string | undefined {
  if (!URL.canParse(url, base)) return undefined;
  const { hostname, href } = new URL(url, base);
  // A user or password would stand before an `@`.
  const [isWeb, isSecure] = /^http(s?):\/\/[^@/]*\//.exec(href) ?? [];
  return isWeb && (isSecure || isLoopback(hostname)) ? href : undefined;
}

/** A request that carries nothing of ours, and shows its redirects where the runtime can. */
export function fileRequest(url: string, signal?: AbortSignal): Request {
  return new Request(url, { ...anonymous, redirect: "manual", signal });
}
