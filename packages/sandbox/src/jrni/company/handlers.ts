/** Which operations for companies and their addresses are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as addresses from "./addresses.js";
import * as adminCompanies from "./admin-companies.js";
import * as companies from "./companies.js";
import * as companySearch from "./search.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  getCompany: companies.getCompany,
  findCompanyByReference: companies.findCompanyByReference,
  getCompanySettings: companies.getCompanySettings,
  searchCompanies: companySearch.searchCompanies,
  listChildCompanies: companies.listChildCompanies,
  getAdminCompany: adminCompanies.getAdminCompany,
  updateCompany: adminCompanies.updateCompany,
  deleteCompany: adminCompanies.deleteCompany,
  findAdminCompanyByReference: adminCompanies.findAdminCompanyByReference,
  searchAdminCompanies: companySearch.searchAdminCompanies,
  listAdminChildCompanies: companySearch.searchAdminCompanies,
  listAddresses: addresses.listAddresses,
  getAddress: addresses.getAddress,
  listAdminAddresses: addresses.listAddresses,
  createAddress: addresses.createAddress,
  getAdminAddress: addresses.getAddress,
  updateAddress: addresses.updateAddress,
  deleteAddress: addresses.deleteAddress,
};
