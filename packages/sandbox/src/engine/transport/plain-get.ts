/** The most common request of all, read without making a `Request`: that would cost more than answering it. */
import { withoutFragment, type Incoming } from "../request/incoming.js";

const never = new AbortController().signal;

/** The request that the arguments of `fetch` mean, if it is a GET by URL and nothing about it is special. */
export function plainGet(input: RequestInfo | URL, init: RequestInit | undefined): Incoming | undefined {
  const { method = "GET", body, headers, signal, ...others } = init ?? {};
  if (input instanceof Request || method !== "GET" || (body !== undefined && body !== null)) return undefined;
  if (Object.keys(others).length > 0 || !URL.canParse(input)) return undefined;
  const url = new URL(input);
  // What `fetch` refuses is left to `Request` to refuse.
  if (url.username !== "" || url.password !== "") return undefined;
  return {
    method,
    url: withoutFragment(url.href),
    headers: new Headers(headers),
    signal: signal ?? never,
    bytes: async () => new Uint8Array(),
  };
}
