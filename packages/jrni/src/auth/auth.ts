/** How a client is told who is calling. */
import type { Client, Credential, Policy } from "@api-clients/core";
import type { Api } from "../generated/schema.gen.js";

/** A client that says which application is calling, and nothing of who is: what logins are made with. */
export type ApplicationClient = Client<Api>;

/** A credential of one client, which may also watch what that client sends and receives. */
export interface JrniCredential extends Credential {
  /** Sees every request once it is signed, and its answer. */
  readonly policy?: Policy;
}

/**
 * Who is calling, as a function of the connection: {@link adminLogin}, {@link memberLogin}, {@link ssoLogin},
 * {@link oauthClientCredentials}, {@link authToken}, {@link basketSession}, or your own. Secrets stay in its closure, so
 * that no log shows them, and each client that is given it has a session of its own.
 *
 * @example
 * ```ts
 * import { createJrniClient, headers, type JrniAuth } from "@api-clients/jrni";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const fromVault: JrniAuth = () => headers({ "Auth-Token": "k3Vn8sQzR1tYb0LxWc5uHg" });
 * const { fetch } = createSandbox("jrni");
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", auth: fromVault, fetch });
 * const company = await jrni.GET("/admin/{company_id}/company", { params: { path: { company_id: 44120 } } });
 * console.log(company.status); // 200
 * ```
 */
export type JrniAuth = (application: ApplicationClient) => JrniCredential;
