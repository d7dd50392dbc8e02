/** Resources: read, listed and, by administrators, changed. */
import type { Answer } from "../../engine/answer/answer.js";
import { link } from "../hal/link.js";
import { list, type ListCall } from "../hal/list.js";
import { lookUpByReference, lookUpOf, ofCompany } from "../look-up.js";
import { newId } from "../new-id.js";
import { defined, pick } from "../pick.js";
import { notFound } from "../refusal.js";
import { addBlock, type BlockBody } from "../schedules/block.js";
import { slotOfBlock } from "../schedules/slot.js";
import { addressParts, type AddressParts } from "../company/address.js";
import type { ById, ByReference, InCompany, JrniCall, With } from "../state.js";
import { adminResourceResource, resourceResource, type Resource } from "./resource.js";

/** `GET /{company_id}/resources` */
export function listResources(call: ListCall & JrniCall<InCompany>): Answer {
  const resources = ofCompany(call.state.resources, call.path.company_id).filter(isPublic);
  return list(call, "resources", resources, resourceResource);
}

/** `GET /{company_id}/resources/{id}` */
export function getResource({ state, path }: JrniCall<ById>): Answer {
  return publicAnswer(lookUpOf(state.resources, path));
}

/** `GET /{company_id}/resources/find_by_ref/{ref}` */
export function findResourceByReference({ state, path }: JrniCall<ByReference>): Answer {
  return publicAnswer(lookUpByReference(state.resources, path));
}

/** `GET /admin/{company_id}/resources` */
export function listAdminResources(call: ListCall & JrniCall<InCompany>): Answer {
  const { state, path } = call;
  const resources = ofCompany(state.resources, path.company_id).filter(({ deleted }) => !deleted);
  const links = { new: link(`/admin/${path.company_id}/resources/new`) };
  return list(call, "resources", resources, (resource) => adminResourceResource(resource, state), { links });
}

/** `GET /admin/{company_id}/resources/{id}` */
export function getAdminResource({ state, path }: JrniCall<ById>): Answer {
  return { status: 200, body: adminResourceResource(lookUpOf(state.resources, path), state) };
}

interface ResourceBody {
  readonly name?: string;
  readonly description?: string;
  readonly email?: string;
  readonly disabled?: boolean;
  readonly never_booked?: boolean;
  readonly max_book?: number;
  readonly api_ref?: string;
  readonly address?: AddressParts;
  readonly address_id?: number;
}

/** `POST /admin/{company_id}/resources` */
export function createResource(call: JrniCall<InCompany & With<ResourceBody>>): Answer {
  const { state, path, ids } = call;
  const resource: Resource = {
    id: newId(ids, "resource"),
    companyId: path.company_id,
    name: "",
    maxBook: 1,
    neverBooked: false,
    serviceIds: [],
    personIds: [],
    disabled: false,
    deleted: false,
    ...written(call),
  };
  state.resources.set(resource.id, resource);
  return { status: 201, body: adminResourceResource(resource, state) };
}

/** `PUT /admin/{company_id}/resources/{id}`; what is left out stays as it is. */
export function updateResource(call: JrniCall<ById & With<ResourceBody>>): Answer {
  const { state } = call;
  const resource: Resource = { ...lookUpOf(state.resources, call.path), ...written(call) };
  state.resources.set(resource.id, resource);
  return { status: 200, body: adminResourceResource(resource, state) };
}

/** `DELETE /admin/{company_id}/resources/{id}` */
export function deleteResource({ state, path }: JrniCall<ById>): Answer {
  const resource = lookUpOf(state.resources, path);
  state.resources.set(resource.id, { ...resource, deleted: true });
  return { status: 204 };
}

/** `PUT /admin/{company_id}/resources/{id}/block` */
export function blockResource(call: JrniCall<ById & With<BlockBody>>): Answer {
  const { id: resourceId, companyId } = lookUpOf(call.state.resources, call.path);
  return { status: 200, body: slotOfBlock(addBlock(call, { companyId, resourceId }, call.body), call.state) };
}

function written({ state, path, body, ids }: JrniCall<InCompany & With<ResourceBody>>): Partial<Resource> {
  const addressId = body.address ? newId(ids, "address") : body.address_id;
  if (addressId !== undefined && body.address) {
    const address = { ...pick(body.address, addressParts), id: addressId, companyId: path.company_id };
    state.addresses.set(addressId, address);
  }
  return defined({
    ...pick(body, ["name", "description", "email", "disabled"]),
    neverBooked: body.never_booked,
    maxBook: body.max_book,
    reference: body.api_ref,
    addressId,
  });
}

function isPublic({ disabled, deleted }: Resource): boolean {
  return !disabled && !deleted;
}

function publicAnswer(resource: Resource): Answer {
  if (!isPublic(resource)) throw notFound();
  return { status: 200, body: resourceResource(resource) };
}
