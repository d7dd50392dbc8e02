/** Keeps every request, whoever asks for it, on one origin. */
import { isTransportError, TransportError } from "../errors/transport-error.js";
import { keepForResend } from "./resend.js";
import type { Policy } from "./send.js";

interface GuardOptions {
  origin: string | URL;
  maxRedirects?: number | undefined;
}

/**
 * Holds back requests to any other origin, and follows redirects only within ours. Place it last, next to `fetch`, so
 * that nothing another policy does can get around it.
 *
 * `GET` and `HEAD` follow any redirect. A write follows 307 and 308 with its body, and 303 as a `GET` without one; it
 * does not follow 301 and 302, which would turn it into a `GET` without a word. Where that `GET` fails, the write has
 * been done all the same, and nothing that failed is handed on that could be taken for its answer.
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
export const guard = ({ origin: ours, maxRedirects = 5 }: GuardOptions): Policy => {
  const { origin } = new URL(ours);
  const refusal = (code: "origin" | "redirect", why: string) =>
    new TransportError(code, `${code} refused: ${why}`);
  const check = (code: "origin" | "redirect", url: string) => {
    // The whole text, because a user and password before the host do not show in an origin.
    if (!url.startsWith(`${origin}/`)) throw refusal(code, `${new URL(url).origin} is not ${origin}`);
  };
  const lateFailure = (why: string | number) =>
    new TransportError("redirect", `the write was done (303), but then: ${why}`);
  return (next) => async (request, init) => {
    check("origin", request.url);
    /** A write was carried out, and answered with the place to read what came of it. */
    let isDone = false;
    for (let hops = 0; ; hops++) {
      const { url, method } = request;
      const resend = keepForResend(request);
      // A `fetch` that leaves `init` unread must not follow either.
      if (request.redirect === "follow") request = new Request(request, { redirect: "manual" });
      const response = await next(request, { ...init, redirect: request.redirect }).catch((error) => {
        throw isDone && isTransportError(error, "network") ? lateFailure(error.message) : error;
      });
      const { status } = response;
      // Browsers hide redirects: status 0, no headers.
      if (!/^(0|30[12378])$/.test(`${status}`)) {
        // Whoever was told that the server refused, or was not there, would send the write again.
        if (isDone && !response.ok) throw lateFailure(status);
        return response;
      }
      const again = resend(response);
      const location = response.headers.get("location");
      if (!location || !URL.canParse(location, url))
        throw refusal("redirect", "no Location (browsers hide it)");
      const target = new URL(location, url).href;
      check("redirect", target);
      if (hops >= maxRedirects) throw refusal("redirect", `more than ${maxRedirects} in a row`);
      const isSame = status > 303 || /^(GET|HEAD)$/.test(method);
      if (!isSame && status < 303) throw refusal("redirect", `would make ${method} a GET`);
      request = new Request(target, {
        method: isSame ? method : "GET",
        headers: request.headers,
        signal: request.signal,
        body: isSame && again.body ? await again.arrayBuffer() : null,
      });
      if (!isSame) {
        isDone = true;
        request.headers.delete("content-type");
      }
    }
  };
};
