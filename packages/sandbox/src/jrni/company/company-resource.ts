/** A company, as it is answered: to the public and to its administrators. */
import { link } from "../hal/link.js";
import type { JrniState } from "../state.js";
import { stamp } from "../time/stamp.js";
import { addressOf, addressResource } from "./address.js";
import { childrenOf, type Company } from "./company.js";
import { adminLinks, publicLinks } from "./company-links.js";

/** A company with its settings and, unless they are unwanted, its branches. */
export function companyResource(company: Company, state: JrniState, withChildren = true): object {
  return {
    ...fields(company, state),
    _embedded: { settings: settingsResource(company), ...(withChildren ? children(company, state) : {}) },
    _links: publicLinks(company),
  };
}

/** A company in a list for the public, with its address. */
export function listedCompany(company: Company, state: JrniState): object {
  return { ...fields(company, state), ...address(company, state), _links: publicLinks(company) };
}

/** A company, as its administrators see it. */
export function adminCompanyResource(company: Company, state: JrniState): object {
  return {
    ...fields(company, state),
    ...address(company, state),
    _embedded: { settings: settingsResource(company), ...children(company, state) },
    _links: adminLinks(company),
    disabled: company.disabled,
  };
}

/** A company in a list for administrators. */
export function listedAdminCompany(company: Company, state: JrniState): object {
  return { ...fields(company, state), _links: adminLinks(company), disabled: company.disabled };
}

/** The settings of a company. */
export function settingsResource({ id }: Company): object {
  return {
    has_services: true,
    has_resources: true,
    has_groups: false,
    payment_tax: 20,
    currency: "GBP",
    requires_login: false,
    has_wallets: false,
    has_question_groups: true,
    _links: { self: link(`/${id}/settings`) },
  };
}

function fields(company: Company, state: JrniState): object {
  const { id, name, description, website } = company;
  return {
    id,
    name,
    description,
    company_type: company.parentId === undefined ? "parent" : "branch",
    extra: {},
    ...(company.addressId === undefined ? {} : { address_id: company.addressId }),
    website,
    multi_status: ["no_show", "checked_in", "completed"],
    numeric_widget_id: company.widgetId,
    currency_code: "GBP",
    timezone: company.zone,
    country_code: "gb",
    live: company.live,
    ...(company.reference === undefined ? {} : { ref: company.reference }),
    created_at: stamp(company.createdAt),
    updated_at: stamp(company.updatedAt),
    children_count: childrenOf(state, id).length,
    locale: "en",
    available_locales: ["en"],
    membership_id: 2,
  };
}

function address(company: Company, state: JrniState): object {
  const place = addressOf(company, state);
  return place ? { address: addressResource(place) } : {};
}

function children({ id }: Company, state: JrniState): object {
  const companies = childrenOf(state, id).map((child) => ({
    ...fields(child, state),
    _links: publicLinks(child),
  }));
  return companies.length > 0 ? { companies } : {};
}
