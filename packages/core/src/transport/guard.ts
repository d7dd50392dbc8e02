/** Keeps every request, whoever asks for it, on one origin. */
import { TransportError } from "../errors/transport-error.js";
import { discard } from "./discard.js";
import { checkOrigin } from "./origin.js";
import { isRedirect, redirected } from "./redirect.js";
import { keepForResend } from "./resend.js";
import type { Policy } from "./send.js";

/**
 * Holds back requests to any other origin, and follows redirects only within ours. Place it last, next to `fetch`, so
 * that nothing another policy does can get around it.
 *
 * `GET` and `HEAD` follow any redirect. A write follows 307 and 308 with its body, and 303 as a `GET` without one; it
 * does not follow 301 and 302, which would turn it into a `GET` without a word.
 *
 * @param options `origin` as a URL, whose path does not matter; `maxRedirects`, default 5.
 * @returns A policy that rejects with `TransportError("origin")` or `TransportError("redirect")`.
 * @throws TypeError where `origin` is not an absolute URL.
 *
 * @example
 * ```ts
 * import { compose, fetchSend, guard, isTransportError } from "@api-clients/core";
 *
 * const send = compose(fetchSend(), guard({ origin: "https://api.example" }));
 * await send(new Request("https://elsewhere.example/")).catch((error) => console.log(isTransportError(error, "origin"))); // true
 * ```
 */
export function guard(options: { origin: string | URL; maxRedirects?: number }): Policy {
  const { origin } = new URL(options.origin);
  const { maxRedirects = 5 } = options;

  return (next) => async (request, init) => {
    for (let hops = 0; ; hops++) {
      checkOrigin(request.url, origin, "origin", request.method);
      const resend = keepForResend(request);
      // A `fetch` that leaves `init` unread must not follow either.
      if (request.redirect === "follow") request = new Request(request, { redirect: "manual" });
      const response = await next(request, init && { ...init, redirect: request.redirect });
      if (!isRedirect(response)) return response;
      discard(response);
      if (hops >= maxRedirects) throw new TransportError("redirect", `more than ${maxRedirects} redirects`);
      request = await redirected(request, response, origin, resend);
    }
  };
}
