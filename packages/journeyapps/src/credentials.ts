/** The ways to sign in that JourneyApps has beside user and password. */
import type { Credential, TokenSource } from "@api-clients/core";
import { bearer, headers } from "@api-clients/core";

/** Part of every named token on the wire. */
const prefix = "O:";

/**
 * Signs in with a named token, the way that JourneyApps recommends. Each can be revoked by itself, under *Manage API* in
 * the data browser.
 *
 * @param token The token, with or without its prefix `O:`, or a token source that is asked again after a 401.
 * @returns The credential.
 * @throws TypeError for a token that is empty or that a header cannot carry. It does not quote the token.
 *
 * @example
 * ```ts
 * import { namedToken } from "@api-clients/journeyapps";
 *
 * console.log(await namedToken("secret").headers()); // { authorization: 'Bearer O:secret' }
 * ```
 */
export function namedToken(token: string | TokenSource): Credential {
  if (typeof token !== "object" || !token) return bearer(prefixed(token));
  return bearer({
    get: async (signal) => prefixed(await token.get(signal)),
    invalidate(refused) {
      // One of the two is how the source knows it.
      token.invalidate(refused);
      token.invalidate(refused.slice(prefix.length));
    },
  });
}

function prefixed(token: string): string {
  const bare = given(token).startsWith(prefix) ? token.slice(prefix.length) : token;
  return prefix + given(bare);
}

/**
 * Signs in as CloudCode tasks do: `Authorization: Token …`. Known from official code, not from the documentation.
 *
 * @param token The token of the task's backend.
 * @returns The credential.
 * @throws TypeError for a token that is empty or that a header cannot carry. It does not quote the token.
 *
 * @example
 * ```ts
 * import { cloudCodeToken } from "@api-clients/journeyapps";
 *
 * console.log(await cloudCodeToken("secret").headers()); // { authorization: 'Token secret' }
 * ```
 */
export function cloudCodeToken(token: string): Credential {
  return headers({ authorization: `Token ${given(token)}` });
}

/** A variable of the environment that is not set would pass for a token once something stands before it. */
function given(token: string): string {
  if (typeof token === "string" && token) return token;
  throw new TypeError("the token is empty");
}
