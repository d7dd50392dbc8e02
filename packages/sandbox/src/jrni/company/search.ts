/** The search for companies, by name, place and what they offer. */
import type { Answer } from "../../engine/answer/answer.js";
import { list, type PageQuery } from "../hal/list.js";
import type { InCompany, JrniCall } from "../state.js";
import { addressOf, type Address } from "./address.js";
import { listedAdminCompany, listedCompany } from "./company-resource.js";
import { childrenOf, type Company } from "./company.js";

interface Search {
  readonly query: PageQuery & {
    readonly "company[text]"?: string;
    readonly name?: string;
    readonly address?: string;
    readonly "address[lat]"?: number;
    readonly "address[long]"?: number;
    readonly "address[radius]"?: number;
    readonly service_id?: number;
    readonly enabled_only?: boolean;
  };
}

/** `GET /company/{company_id}/search` */
export function searchCompanies(call: JrniCall<InCompany & Search>): Answer {
  const { state, path, query } = call;
  const service = query.service_id === undefined ? undefined : state.services.get(query.service_id);
  const companies = childrenOf(state, path.company_id).filter((company) => {
    const address = addressOf(company, state);
    return (
      contains(namesOf(company), query["company[text]"]) &&
      contains([company.name], query.name) &&
      contains(Object.values(address ?? {}), query.address) &&
      isNear(address, query) &&
      (query.service_id === undefined || service?.companyId === company.id) &&
      !(query.enabled_only === true && company.disabled)
    );
  });
  return list(call, "companies", companies, (company) => listedCompany(company, state));
}

interface AdminSearch {
  readonly query: PageQuery & {
    readonly "company[text]"?: string;
    readonly "order_by[name]"?: string;
    readonly "order_by[api_ref]"?: string;
    readonly "order_by[id]"?: string;
  };
}

/** `GET /admin/{company_id}/company/search`, and `GET /admin/{company_id}/company/children` */
export function searchAdminCompanies(call: JrniCall<InCompany & AdminSearch>): Answer {
  const { state, path, query } = call;
  const companies = childrenOf(state, path.company_id).filter((company) =>
    contains(namesOf(company), query["company[text]"]),
  );
  return list(call, "companies", sort(companies, query), (company) => listedAdminCompany(company, state));
}

// What the values are is not known: `desc` is taken at its word, everything else for ascending.
function sort(companies: Company[], query: AdminSearch["query"]): Company[] {
  const orders: [((company: Company) => string | number) | undefined, string | undefined][] = [
    [({ name }) => name, query["order_by[name]"]],
    [({ reference }) => reference ?? "", query["order_by[api_ref]"]],
    [({ id }) => id, query["order_by[id]"]],
  ];
  const [key, order] = orders.find(([, wanted]) => wanted !== undefined) ?? [];
  if (!key) return companies;
  const sorted = companies.sort((left, right) => (key(left) < key(right) ? -1 : 1));
  return order?.toLowerCase() === "desc" ? sorted.reverse() : sorted;
}

function namesOf({ id, name, reference }: Company): unknown[] {
  return [id, name, reference];
}

function contains(values: readonly unknown[], text: string | undefined): boolean {
  return (
    text === undefined || values.some((value) => String(value).toLowerCase().includes(text.toLowerCase()))
  );
}

// The unit of the radius is not stated; kilometres are taken.
function isNear(address: Address | undefined, query: Search["query"]): boolean {
  const { "address[lat]": lat, "address[long]": long, "address[radius]": radius } = query;
  if (lat === undefined || long === undefined || radius === undefined) return true;
  if (address?.lat === undefined || address.long === undefined) return false;
  const north = (address.lat - lat) * 111;
  const east = (address.long - long) * 111 * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(north, east) <= radius;
}
