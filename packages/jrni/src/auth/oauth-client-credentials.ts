/** Bearer tokens for an application: the client credentials grant of OAuth 2. */
import { bearer, tokenSource } from "@api-clients/core";
import type { JrniAuth } from "./auth.js";
import { issued } from "./issued.js";

/** Which application asks, and for what. */
export interface OAuthClientCredentialsOptions {
  /** The `App-Id` of the application. */
  clientId: string;
  /** The secret that belongs to it: keep it on your server. */
  clientSecret: string;
  /** Words separated by blanks; default `all_companies owner`. */
  scope?: string | undefined;
}

/** By the documents a token is good for 2 hours. */
const TWO_HOURS = 7200;

/**
 * Gets a bearer token when the first call needs it, and another one before it ends. It works for the roles `admin` and
 * `owner`.
 *
 * @param options Which application asks.
 * @returns What `createJrniClient` takes as `auth`. Calls reject with ApiError where the token was refused.
 *
 * @example
 * ```ts
 * import { createJrniClient, oauthClientCredentials } from "@api-clients/jrni";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const auth = oauthClientCredentials({ clientId: "a94c0e71", clientSecret: "5d2f8b17c6e04a39" });
 * const { fetch } = createSandbox("jrni");
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", auth, fetch });
 * const company = await jrni.GET("/admin/{company_id}/company", { params: { path: { company_id: 44120 } } });
 * console.log(company.status); // 200
 * ```
 */
export function oauthClientCredentials(options: OAuthClientCredentialsOptions): JrniAuth {
  const { clientId, clientSecret, scope = "all_companies owner" } = options;
  return ({ POST }) =>
    bearer(
      tokenSource(async (signal) => {
        const asked = Date.now();
        const body = {
          grant_type: "client_credentials" as const,
          client_id: clientId,
          client_secret: clientSecret,
          scope,
        };
        const result = await POST("/oauth/token", { body, signal });
        const token = issued(result, "access_token");
        const seconds = result.data?.expires_in ?? TWO_HOURS;
        return { token, expiresAt: asked + seconds * 1000 };
      }),
    );
}
