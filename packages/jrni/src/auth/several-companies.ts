/** The error for "you are an administrator of several companies: which one do you mean?" */

/** A company to log in to. */
export interface CompanyChoice {
  /** The id, for `companyId`. */
  readonly id: number;
  /** What it is called. */
  readonly name: string | undefined;
  /** What the administrator may do there, such as `owner`. */
  readonly role: string | undefined;
}

/**
 * The e-mail address of an administrator login is known to several companies, and none was chosen. Log in again with the
 * `companyId` of one of them, or let `chooseCompany` choose.
 *
 * @example
 * ```ts
 * import { SeveralCompaniesError } from "@api-clients/jrni";
 *
 * const error = new SeveralCompaniesError([{ id: 44120, name: "Spoke and Chain", role: "owner" }]);
 * console.log(error.companies[0]?.name); // Spoke and Chain
 * ```
 */
export class SeveralCompaniesError extends Error {
  override readonly name = "SeveralCompaniesError";
  /** The companies to choose from. */
  readonly companies: readonly CompanyChoice[];

  /** @param companies The companies to choose from. */
  constructor(companies: readonly CompanyChoice[]) {
    const list = companies.map(({ id, name }) => (name ? `${id} (${name})` : id)).join(", ");
    super(
      `this administrator belongs to several companies; give adminLogin a companyId out of ${list}, or chooseCompany`,
    );
    this.companies = companies;
  }
}
