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
  auth?: JrniAuth | undefined;
  /** A session that was saved, to go on with. */
  from?: SavedSession | undefined;
  /** Told of the session whenever it changes, to save it. Needed only where each request may meet another server. */
  onChange?: ((session: SavedSession) => void) | undefined;
  /** Whether a browser sends cookies along to another origin; default `include`, as JRNI's own library has it. */
  credentials?: "omit" | "same-origin" | "include" | undefined;
}

/** What opens a basket, in the style of version 5 and in the legacy one. */
const bringsBasket = /\/(baskets|basket\/add_item)(\?.*)?$/;

/**
 * Books without a login. The `Auth-Token` that comes with a basket is sent from then on; it is taken from a 201 only, for
 * a 200 may come from a cache. So is the session's cookie, where the runtime lets us see it. The token that comes with a
 * client that is created is sent where there is no session yet, and a basket then joins it; later on the basket's own
 * stays, since checking out needs it. A session that is refused is left out from then on, and the call is sent once more
 * without it.
 *
 * One client is one visitor: make one for each, never one for a whole server.
 *
 * @param options How the session begins.
 * @returns What `createJrniClient` takes as `auth`.
 *
 * @example
 * ```ts
 * import { basketSession, createJrniClient, unwrap } from "@api-clients/jrni";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const { fetch } = createSandbox("jrni");
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", auth: basketSession(), fetch });
 * const { id } = unwrap(await jrni.POST("/baskets", { body: { company_id: 44120 } }));
 * const basket = await jrni.GET("/baskets/{basket_id}", { params: { path: { basket_id: id } } });
 * console.log(basket.status); // 200
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

    function learn(request: Request, { status, headers }: Response): void {
      const brought = status === 201 ? headers.get("Auth-Token") : null;
      const isOpen = token !== undefined && token !== refused;
      // A client that is created gets a session of its own, which knows nothing of the basket: only a basket replaces one.
      const isTaken = brought !== null && brought !== token && (!isOpen || bringsBasket.test(request.url));
      const sent = request.headers.get("Auth-Token");
      if (isTaken) token = brought;
      // Refused with another token or none as well: then it was not the token's fault.
      if (isTaken || ((status === 401 || status === 419) && sent !== (token ?? null))) refused = undefined;
      if (cookies.learn(headers) || isTaken) onChange?.({ token, cookie: cookies.header });
    }

    const policy: Policy = (next) => async (request, init) => {
      // A request that is sent again still has the headers of the first time.
      if (request.headers.get("Auth-Token") === refused) request.headers.delete("Auth-Token");
      // Workers do not know this setting, and refuse to be given it.
      const response = await next(request, "credentials" in request ? { ...init, credentials } : init);
      learn(request, response);
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
