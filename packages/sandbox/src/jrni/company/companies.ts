/** Companies, as the public reads and lists them. */
import type { Answer } from "../../engine/answer/answer.js";
import { list, type PageQuery } from "../hal/list.js";
import { lookUp } from "../look-up.js";
import { notFound } from "../refusal.js";
import type { InCompany, JrniCall, JrniState } from "../state.js";
import { companyResource, listedCompany, settingsResource } from "./company-resource.js";
import { childrenOf, type Company } from "./company.js";

interface Embed {
  readonly query: { readonly embed?: string };
}

/** `GET /company/{company_id}` */
export function getCompany({ state, path, query }: JrniCall<InCompany & Embed>): Answer {
  return answer(lookUp(state.companies, path.company_id), state, query.embed);
}

/** The path of a company by its reference. */
export interface ByCompanyReference {
  readonly path: { readonly ref: string };
}

/** `GET /company/find_by_ref/{ref}` */
export function findCompanyByReference(call: JrniCall<ByCompanyReference & Embed>): Answer {
  return answer(lookUpCompanyByReference(call), call.state, call.query.embed);
}

/** `GET /{company_id}/settings` */
export function getCompanySettings({ state, path }: JrniCall<InCompany>): Answer {
  return { status: 200, body: settingsResource(lookUp(state.companies, path.company_id)) };
}

interface ChildQuery {
  readonly query: PageQuery & { readonly service_id?: number; readonly person_id?: number };
}

/** `GET /company/{company_id}/children`; those that have a service or a person, where one is asked for. */
export function listChildCompanies(call: JrniCall<InCompany & ChildQuery>): Answer {
  const { state, path, query } = call;
  const { service_id: serviceId, person_id: personId } = query;
  const companies = childrenOf(state, path.company_id).filter(
    ({ id }) =>
      (serviceId === undefined || state.services.get(serviceId)?.companyId === id) &&
      (personId === undefined || state.people.get(personId)?.companyId === id),
  );
  return list(call, "companies", companies, (company) => listedCompany(company, state));
}

/**
 * The company with a reference.
 *
 * @throws Refusal with 404 when there is none.
 */
export function lookUpCompanyByReference({ state, path }: JrniCall<ByCompanyReference>): Company {
  const company = [...state.companies.values()].find(({ reference }) => reference === path.ref);
  if (!company) throw notFound();
  return company;
}

function answer(company: Company, state: JrniState, embed: string | undefined): Answer {
  return { status: 200, body: companyResource(company, state, embed !== "no_child_companies") };
}
