/** `fetch` without a network: what a real one does around the answer of a server. */
import type { Reply } from "../answer/reply.js";
import { fromRequest, type Incoming } from "../request/incoming.js";
import { plainGet } from "./plain-get.js";
import { toResponse } from "./to-response.js";

/** Answers a request, as a server would. */
export type Answerer = (incoming: Incoming) => Promise<Reply>;

const maxRedirects = 20;

/**
 * Makes a `fetch` whose every request is answered in this process, whatever its host. Like the real one it follows
 * redirects, unless told otherwise, and rejects when the request is aborted; it never leaves for another origin.
 */
export function createFetch(answer: Answerer): typeof globalThis.fetch {
  const ask = async (incoming: Incoming): Promise<Reply> => {
    incoming.signal.throwIfAborted();
    const reply = await answer(incoming);
    incoming.signal.throwIfAborted();
    return reply;
  };
  return async (input, init) => {
    const plain = plainGet(input, init);
    const first = plain && (await ask(plain));
    if (plain && first && !isRedirect(first)) return toResponse(first, plain.url, false);

    let request = input instanceof Request && init === undefined ? input : new Request(input, init);
    let reply = first ?? (await ask(fromRequest(request)));
    let redirects = 0;
    for (; isRedirect(reply) && request.redirect !== "manual"; redirects++) {
      if (request.redirect === "error" || redirects === maxRedirects)
        throw failed("a redirect was not allowed");
      request = redirected(request, reply.status, new URL(reply.headers.location ?? "", request.url));
      reply = await ask(fromRequest(request));
    }
    return toResponse(reply, request.url, redirects > 0);
  };
}

function isRedirect({ status, headers }: Reply): boolean {
  return headers.location !== undefined && [301, 302, 303, 307, 308].includes(status);
}

function redirected(request: Request, status: number, location: URL): Request {
  if (location.origin !== new URL(request.url).origin) {
    throw failed(`the sandbox redirected to ${location.origin} and does not go there`);
  }
  // 307 and 308 repeat the request as it is; the others turn it into a GET, as browsers always have.
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
