/** The places of a company. */
import type { Answer } from "../../engine/answer/answer.js";
import { forAdmins } from "../audience.js";
import { list, type ListCall } from "../hal/list.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import { newId } from "../new-id.js";
import type { ById, InCompany, JrniCall, With } from "../state.js";
import { pick } from "../pick.js";
import { addressParts, addressResource, type Address, type AddressParts } from "./address.js";

/** `GET /{company_id}/addresses`, and the same for administrators */
export function listAddresses(call: ListCall & JrniCall<InCompany>): Answer {
  const admin = forAdmins(call);
  return list(call, "addresses", ofCompany(call.state.addresses, call.path.company_id), (address) =>
    addressResource(address, admin),
  );
}

/** `GET /{company_id}/addresses/{id}`, and the same for administrators */
export function getAddress(call: JrniCall<ById>): Answer {
  return { status: 200, body: addressResource(lookUpOf(call.state.addresses, call.path), forAdmins(call)) };
}

/** `POST /admin/{company_id}/addresses` */
export function createAddress({ state, path, body, ids }: JrniCall<InCompany & With<AddressParts>>): Answer {
  const address: Address = {
    ...pick(body, addressParts),
    id: newId(ids, "address"),
    companyId: path.company_id,
  };
  state.addresses.set(address.id, address);
  return { status: 201, body: addressResource(address, true) };
}

/** `PUT /admin/{company_id}/addresses/{id}`; what is left out stays as it is. */
export function updateAddress({ state, path, body }: JrniCall<ById & With<AddressParts>>): Answer {
  const { id, companyId, ...before } = lookUpOf(state.addresses, path);
  const address: Address = { ...before, ...pick(body, addressParts), id, companyId };
  state.addresses.set(id, address);
  return { status: 200, body: addressResource(address, true) };
}

/** `DELETE /admin/{company_id}/addresses/{id}` */
export function deleteAddress({ state, path }: JrniCall<ById>): Answer {
  state.addresses.delete(lookUpOf(state.addresses, path).id);
  return { status: 204 };
}
