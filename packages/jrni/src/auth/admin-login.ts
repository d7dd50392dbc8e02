/** Logs in as an administrator, and finds out as which one where there are several. */
import type { LoginChoice } from "../generated/schema.gen.js";
import type { JrniAuth } from "./auth.js";
import { loginWith } from "./login.js";
import { type CompanyChoice, SeveralCompaniesError } from "./several-companies.js";

/** Who logs in, and to which company. */
export interface AdminLoginOptions {
  /** The e-mail address of the administrator. */
  email: string;
  /** The password that goes with it. */
  password: string;
  /** The company, where the address is known to several. A parent company's administrator may work on its branches too. */
  companyId?: number | undefined;
  /**
   * Chooses a company where the address is known to several and `companyId` is not given. It is asked once for each
   * client: when a session is renewed, the choice that worked is taken again. An id that was not offered is a TypeError.
   */
  chooseCompany?: ((companies: readonly CompanyChoice[]) => number | Promise<number>) | undefined;
}

/**
 * Logs in as an administrator when the first call needs it, and again when the session has expired.
 *
 * @param options Who logs in.
 * @returns What `createJrniClient` takes as `auth`. Calls reject with SeveralCompaniesError where a company must be
 * chosen, with ApiError where the login was refused, and with what `chooseCompany` throws.
 *
 * @example
 * ```ts
 * import { adminLogin, createJrniClient } from "@api-clients/jrni";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * // Mia Park runs two companies, so one has to be named; `chooseCompany` asks her which.
 * const mia = { email: "mia.park@spoke-and-chain.example", password: "correct horse battery" };
 * const auth = adminLogin({ ...mia, chooseCompany: ([first]) => first?.id ?? 0 });
 * const { fetch } = createSandbox("jrni");
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", auth, fetch });
 * const company = await jrni.GET("/admin/{company_id}/company", { params: { path: { company_id: 44120 } } });
 * console.log(company.status); // 200
 * ```
 */
export function adminLogin({ email, password, companyId, chooseCompany }: AdminLoginOptions): JrniAuth {
  return (application) => {
    let chosen = companyId;
    const logIn = loginWith(async ({ POST }, signal) => {
      const init = { body: { email, password }, signal };
      let company = chosen;
      if (company === undefined) {
        const result = await POST("/login/admin", init);
        const companies = result.status === 400 ? companiesIn(result.error) : [];
        if (companies.length === 0) return result;
        if (!chooseCompany) throw new SeveralCompaniesError(companies);
        company = await chooseCompany(companies);
        if (!companies.some(({ id }) => id === company)) throw notOffered(companies);
      }
      const path = { company_id: company };
      const result = await POST("/login/admin/{company_id}", { ...init, params: { path } });
      if (result.ok) chosen = company;
      return result;
    });
    return logIn(application);
  };
}

function notOffered(companies: readonly CompanyChoice[]): TypeError {
  return new TypeError(
    `chooseCompany must return the id of a company out of ${companies.map(({ id }) => id).join(", ")}`,
  );
}

/** An ordinary error has no administrators. */
function companiesIn(error: object | undefined): CompanyChoice[] {
  const { _embedded }: Partial<LoginChoice> = error ?? {};
  return (_embedded?.administrators ?? []).flatMap(({ company_id: id, company_name: name, role }) =>
    id ? [{ id, name: name ?? undefined, role: role ?? undefined }] : [],
  );
}
