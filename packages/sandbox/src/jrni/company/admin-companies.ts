/** Companies, as their administrators read, change and close them. */
import type { Answer } from "../../engine/answer/answer.js";
import { lookUp } from "../look-up.js";
import { newId } from "../new-id.js";
import { defined, pick } from "../pick.js";
import { invalid } from "../refusal.js";
import type { InCompany, JrniCall, With } from "../state.js";
import { isZone } from "../time/zone.js";
import { addressParts, type AddressParts } from "./address.js";
import { lookUpCompanyByReference, type ByCompanyReference } from "./companies.js";
import { adminCompanyResource } from "./company-resource.js";
import type { Company } from "./company.js";

/** `GET /admin/{company_id}/company` */
export function getAdminCompany({ state, path }: JrniCall<InCompany>): Answer {
  return { status: 200, body: adminCompanyResource(lookUp(state.companies, path.company_id), state) };
}

/** `GET /admin/{company_id}/company/find_by_ref/{ref}` */
export function findAdminCompanyByReference(call: JrniCall<ByCompanyReference>): Answer {
  return { status: 200, body: adminCompanyResource(lookUpCompanyByReference(call), call.state) };
}

interface CompanyBody {
  readonly name?: string;
  readonly description?: string;
  readonly timezone?: string;
  readonly website?: string;
  readonly ref?: string;
  readonly live?: boolean;
  readonly address?: AddressParts;
}

/** `PUT /admin/{company_id}/company`; what is left out stays as it is. */
export function updateCompany(call: JrniCall<InCompany & With<CompanyBody>>): Answer {
  const { body } = call;
  if (body.timezone !== undefined && !isZone(body.timezone)) throw invalid("timezone is invalid");
  return save(call, {
    ...pick(body, ["name", "description", "website", "live"]),
    ...defined({ zone: body.timezone, reference: body.ref, addressId: writeAddress(call) }),
  });
}

/** `DELETE /admin/{company_id}/company`: it is closed, its bookings stay. */
export function deleteCompany(call: JrniCall<InCompany>): Answer {
  return save(call, { live: false, disabled: true });
}

function save({ state, path, clock }: JrniCall<InCompany>, changes: Partial<Company>): Answer {
  const before = lookUp(state.companies, path.company_id);
  const company: Company = { ...before, ...changes, updatedAt: clock.now().getTime() };
  state.companies.set(company.id, company);
  return { status: 200, body: adminCompanyResource(company, state) };
}

/** Keeps the address, if there is one; it takes the place of the one until now. */
function writeAddress({
  state,
  path,
  body,
  ids,
}: JrniCall<InCompany & With<CompanyBody>>): number | undefined {
  if (!body.address) return undefined;
  const { addressId = newId(ids, "address") } = lookUp(state.companies, path.company_id);
  const address = { ...pick(body.address, addressParts), id: addressId, companyId: path.company_id };
  state.addresses.set(addressId, { ...state.addresses.get(addressId), ...address });
  return addressId;
}
