/** A token that is at hand already. */
import { headers, type TokenSource } from "@api-clients/core";
import type { JrniAuth } from "./auth.js";

/**
 * Sends a token as `Auth-Token`.
 *
 * @param token A token that stays as it is, or a `tokenSource` that brings another one where the server refuses it.
 * @returns What `createJrniClient` takes as `auth`.
 * @throws TypeError for a token that is empty or that a header cannot carry. It does not quote the token.
 *
 * @example
 * ```ts
 * import { authToken, createJrniClient } from "@api-clients/jrni";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const auth = authToken("k3Vn8sQzR1tYb0LxWc5uHg");
 * const { fetch } = createSandbox("jrni");
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", auth, fetch });
 * const company = await jrni.GET("/admin/{company_id}/company", { params: { path: { company_id: 44120 } } });
 * console.log(company.status); // 200
 * ```
 */
export function authToken(token: string | TokenSource): JrniAuth {
  const credential = headers({ "Auth-Token": token });
  return () => credential;
}
