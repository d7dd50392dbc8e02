/** Logs in somebody for whom your own system vouches. */
import type { JrniAuth } from "./auth.js";
import { loginWith } from "./login.js";

/** Who logs in, and to which company. */
export interface SsoLoginOptions {
  /** The company to log in to. */
  companyId: number;
  /** A token such as {@link ssoToken} makes. Give a function that brings a new one each time, for a token ends. */
  token: string | (() => string | Promise<string>);
  /** Default: `member`, a customer, who becomes a client of the company when unknown. */
  as?: "member" | "administrator" | undefined;
}

/**
 * Logs in by single sign-on when the first call needs it, and again when the session has expired.
 *
 * @param options Who logs in.
 * @returns What `createJrniClient` takes as `auth`. Calls reject with ApiError where the login was refused, and with what
 * `token` throws.
 *
 * @example
 * ```ts
 * import { createJrniClient, ssoLogin, ssoToken } from "@api-clients/jrni";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const person = { email: "leo.marsh@mail.example", first_name: "Leo", last_name: "Marsh" };
 * const expires = new Date("2027-03-01T11:00:00Z"); // the sandbox's clock is ahead; leave it out to call JRNI
 * const token = () => ssoToken({ secureKey: "kettle-drum-9041", companyId: 44120, person, expires });
 * const auth = ssoLogin({ companyId: 44120, token });
 * const { fetch } = createSandbox("jrni");
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", auth, fetch });
 * const leo = await jrni.GET("/{company_id}/members/{id}", { params: { path: { company_id: 44120, id: 7044 } } });
 * console.log(leo.status); // 200
 * ```
 */
export function ssoLogin({ companyId, token, as = "member" }: SsoLoginOptions): JrniAuth {
  const path = as === "member" ? "/login/sso/{company_id}" : "/login/admin_sso/{company_id}";
  return loginWith(async ({ POST }, signal) =>
    POST(path, {
      params: { path: { company_id: companyId } },
      body: { token: typeof token === "string" ? token : await token() },
      signal,
    }),
  );
}
