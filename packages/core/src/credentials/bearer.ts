/** Bearer tokens (RFC 6750). */
import { type Credential, tokenHeaders } from "./credential.js";
import type { TokenSource } from "./token-source.js";

/**
 * Sends `Authorization: Bearer <token>`.
 *
 * @param token A token that stays as it is, or a {@link tokenSource} that renews it.
 * @returns The credential.
 * @throws TypeError for a token that is empty or that a header cannot carry. It does not quote the token.
 *
 * @example
 * ```ts
 * import { bearer } from "@api-clients/core";
 *
 * console.log(await bearer("secret").headers()); // { authorization: 'Bearer secret' }
 * ```
 */
export const bearer = (token: string | TokenSource): Credential =>
  tokenHeaders({ authorization: token }, "Bearer ");
