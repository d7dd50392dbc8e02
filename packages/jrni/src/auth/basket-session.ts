/** The session of somebody who books: its token comes with the basket, in a header, and no login is needed. */
import type { Policy } from "@api-clients/core";
import type { JrniAuth } from "./auth.js";
import { cookieJar } from "./cookies.js";

/** What a session is made of; keep it as secret as a password. */
export interface SavedSession {
  readonly token?: string | undefined;
  /** The cookies, as the header `Cookie` has them. Always empty in a browser, which keeps them itself. */
  readonly cookie?: string | undefined;
}

/** How a basket session begins, and what becomes of it. */
export interface BasketSessionOptions {
  /** Who is calling until there is a basket, and after it has ended: {@link memberLogin} for members. Default: a guest. */
  auth?: JrniAuth;
  /** A session that was saved, to go on with. */
  from?: SavedSession | undefined;
  /** Told of the session whenever it changes, to save it. Needed only where each request may meet another server. */
  onChange?: (session: SavedSession) => void;
  /** Whether a browser sends cookies along to another origin; default `include`, as JRNI's own library has it. */
  credentials?: RequestCredentials;
}

/**
 * Books without a login. The `Auth-Token` that comes with a basket, or with a client that is created, is sent from then
 * on; it is taken from a 201 only, for a 200 may come from a cache. So is the session's cookie, where the runtime lets us
 * see it. A session that is refused is left out from then on, and the call is sent once more without it.
 *
 * One client is one visitor: make one for each, never one for a whole server.
 *
 * @param options How the session begins.
 * @returns What `createJrniClient` takes as `auth`.
 *
 * @example
 * ```ts
 * import { basketSession, createJrniClient } from "@api-clients/jrni";
 *
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "app", auth: basketSession() });
 * ```
 */
export function basketSession(options: BasketSessionOptions = {}): JrniAuth {
  const { auth, from = {}, onChange, credentials = "include" } = options;
  return (application) => {
    const otherwise = auth?.(application);
    const cookies = cookieJar(from.cookie);
    let { token } = from;
    let refused: string | undefined;
    let sentOtherwise: Record<string, string> = {};

    function learn({ status, headers }: Response, sent: string | null): void {
      const brought = status === 201 ? headers.get("Auth-Token") : null;
      const isNew = brought !== null && brought !== token;
      if (isNew) token = brought;
      // Refused with another token or none as well: then it was not the token's fault.
      if (isNew || ((status === 401 || status === 419) && sent !== (token ?? null))) refused = undefined;
      if (cookies.learn(headers) || isNew) onChange?.({ token, cookie: cookies.header });
    }

    const policy: Policy = (next) => async (request, init) => {
      // A request that is sent again still has the headers of the first time.
      if (request.headers.get("Auth-Token") === refused) request.headers.delete("Auth-Token");
      // Workers do not know this setting, and refuse to be given it.
      const response = await next(request, "credentials" in request ? { ...init, credentials } : init);
      learn(response, request.headers.get("Auth-Token"));
      return response;
    };

    return {
      async headers(signal) {
        const headers: Record<string, string> = {};
        if (token !== undefined && token !== refused) headers["Auth-Token"] = token;
        else Object.assign(headers, (sentOtherwise = (await otherwise?.headers(signal)) ?? {}));
        if (cookies.header) headers["Cookie"] = cookies.header;
        return headers;
      },
      invalidate(headers) {
        const isOurs = headers["Auth-Token"] === token;
        if (isOurs) refused = token;
        otherwise?.invalidate?.(isOurs ? sentOtherwise : headers);
      },
      policy: (next) => policy(otherwise?.policy?.(next) ?? next),
    };
  };
}
