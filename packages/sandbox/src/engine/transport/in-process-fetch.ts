/** `fetch` without a network: what a real one does around the answer of a server. */
import type { Reply } from "../answer/reply.js";
import { fromRequest, type Incoming } from "../request/incoming.js";
import { toResponse } from "./to-response.js";

/** Answers a request, as a server would. */
export type Answerer = (incoming: Incoming) => Promise<Reply>;

const maxRedirects = 20;

/**
 * Makes a `fetch` whose every request is answered in this process, whatever its host. Like the real one it follows
 * redirects, unless told otherwise, and rejects when the request is aborted; it never leaves for another origin.
 */
export function createFetch(answer: Answerer): typeof globalThis.fetch {
  return async (input, init) => {
    let request = input instanceof Request && init === undefined ? input : new Request(input, init);
    for (let redirects = 0; ; redirects++) {
      request.signal.throwIfAborted();
      const reply = await answer(fromRequest(request));
      request.signal.throwIfAborted();
      const location = redirectOf(reply, request);
      if (location === undefined) return toResponse(reply, request.url);
      if (request.redirect === "error" || redirects === maxRedirects)
        throw failed("a redirect was not allowed");
      if (location.origin !== new URL(request.url).origin) {
        throw failed(`the sandbox redirected to ${location.origin} and does not go there`);
      }
      request = redirected(request, reply.status, location);
    }
  };
}

function redirectOf({ status, headers }: Reply, request: Request): URL | undefined {
  const followed = [301, 302, 303, 307, 308].includes(status) && request.redirect !== "manual";
  return followed && headers.location !== undefined ? new URL(headers.location, request.url) : undefined;
}

// 307 and 308 repeat the request as it is; the others turn it into a GET, as browsers always have.
function redirected(request: Request, status: number, location: URL): Request {
  if (status === 307 || status === 308 || request.method === "GET" || request.method === "HEAD") {
    return new Request(location, request);
  }
  const headers = new Headers(request.headers);
  headers.delete("content-type");
  return new Request(location, { headers, signal: request.signal, redirect: request.redirect });
}

function failed(cause: string): TypeError {
  return new TypeError("fetch failed", { cause: new Error(cause) });
}
