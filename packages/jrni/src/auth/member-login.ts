/** Logs in as a member: a customer with an account. */
import type { JrniAuth } from "./auth.js";
import { loginWith } from "./login.js";

/** Who logs in, and to which company. */
export interface MemberLoginOptions {
  /** The e-mail address of the member. */
  email: string;
  /** The password that goes with it. */
  password: string;
  /** The company, where the address is known to several. */
  companyId?: number | undefined;
}

/**
 * Logs in as a member when the first call needs it, and again when the session has expired.
 *
 * @param options Who logs in.
 * @returns What `createJrniClient` takes as `auth`. Calls reject with ApiError where the login was refused.
 *
 * @example
 * ```ts
 * import { createJrniClient, memberLogin } from "@api-clients/jrni";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const auth = memberLogin({ email: "leo.marsh@mail.example", password: "staple gun weather", companyId: 44120 });
 * const { fetch } = createSandbox("jrni");
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", auth, fetch });
 * const leo = await jrni.GET("/{company_id}/members/{id}", { params: { path: { company_id: 44120, id: 7044 } } });
 * console.log(leo.status); // 200
 * ```
 */
export function memberLogin({ email, password, companyId }: MemberLoginOptions): JrniAuth {
  return loginWith(({ POST }, signal) => {
    const init = { body: { email, password }, signal };
    return companyId === undefined
      ? POST("/login/member", init)
      : POST("/login/member/{company_id}", { ...init, params: { path: { company_id: companyId } } });
  });
}
