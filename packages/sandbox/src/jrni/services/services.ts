/** Services: read, listed and, by administrators, changed. */
import type { Answer } from "../../engine/answer/answer.js";
import { link } from "../hal/link.js";
import { list, type PageQuery } from "../hal/list.js";
import { childrenOf } from "../company/company.js";
import { lookUpByReference, lookUpOf, ofCompany } from "../look-up.js";
import { newId } from "../new-id.js";
import { pick } from "../pick.js";
import { invalid, notFound } from "../refusal.js";
import type { ById, ByReference, InCompany, JrniCall, With } from "../state.js";
import type { Service } from "./service.js";
import { adminServiceResource, serviceResource } from "./service-resource.js";

/** `GET /{company_id}/services` */
export function listServices(call: JrniCall<InCompany & { readonly query: PageQuery }>): Answer {
  const services = ofCompany(call.state.services, call.path.company_id).filter(isPublic);
  return list(call, "services", services, serviceResource);
}

/** `GET /{company_id}/services/{id}` */
export function getService({ state, path }: JrniCall<ById>): Answer {
  return publicAnswer(lookUpOf(state.services, path));
}

/** `GET /{company_id}/services/find_by_ref/{ref}` */
export function findServiceByReference({ state, path }: JrniCall<ByReference>): Answer {
  return publicAnswer(lookUpByReference(state.services, path));
}

interface AdminQuery {
  readonly query: PageQuery & { readonly children?: boolean };
}

/** `GET /admin/{company_id}/services`; those that are switched off or deleted are among them. */
export function listAdminServices(call: JrniCall<InCompany & AdminQuery>): Answer {
  const { state, path, query } = call;
  const companies = query.children === true ? childrenOf(state, path.company_id).map(({ id }) => id) : [];
  const services = [path.company_id, ...companies].flatMap((id) => ofCompany(state.services, id));
  const links = { new: link(`/admin/${path.company_id}/services/new`) };
  return list(call, "services", services, adminServiceResource, { links });
}

/** `GET /admin/{company_id}/services/{id}` */
export function getAdminService({ state, path }: JrniCall<ById>): Answer {
  return { status: 200, body: adminServiceResource(lookUpOf(state.services, path)) };
}

/** `GET /admin/{company_id}/services/find_by_ref/{ref}` */
export function findAdminServiceByReference({ state, path }: JrniCall<ByReference>): Answer {
  return { status: 200, body: adminServiceResource(lookUpByReference(state.services, path)) };
}

interface ServiceBody {
  readonly name?: string;
  readonly reference?: string;
  readonly duration?: number | string;
  readonly spaces?: number;
}

/** `POST /admin/{company_id}/services`; everybody in the company gives it, since no call says who does. */
export function createService({ state, path, body, ids }: JrniCall<InCompany & With<ServiceBody>>): Answer {
  const service: Service = {
    id: newId(ids, "service"),
    companyId: path.company_id,
    name: "",
    description: "",
    durations: [readDuration(body.duration) ?? 60],
    prices: [0],
    timeStep: 30,
    minAdvance: 7200,
    maxAdvance: 5_184_000,
    minCancel: 43_200,
    preTime: 0,
    postTime: 0,
    bookable: true,
    disabled: false,
    deleted: false,
    ...pick(body, ["name", "reference", "spaces"]),
  };
  state.services.set(service.id, service);
  for (const person of ofCompany(state.people, service.companyId)) {
    state.people.set(person.id, { ...person, serviceIds: [...person.serviceIds, service.id] });
  }
  return { status: 201, body: adminServiceResource(service) };
}

/** `PUT /admin/{company_id}/services/{id}`; what is left out stays as it is. */
export function updateService({ state, path, body }: JrniCall<ById & With<ServiceBody>>): Answer {
  const before = lookUpOf(state.services, path);
  const duration = readDuration(body.duration);
  const service: Service = {
    ...before,
    ...pick(body, ["name", "reference", "spaces"]),
    ...(duration === undefined ? {} : { durations: [duration], prices: before.prices.slice(0, 1) }),
  };
  state.services.set(service.id, service);
  return { status: 200, body: adminServiceResource(service) };
}

/** `DELETE /admin/{company_id}/services/{id}`: it stays, marked as deleted. */
export function deleteService({ state, path }: JrniCall<ById>): Answer {
  const service: Service = { ...lookUpOf(state.services, path), deleted: true };
  state.services.set(service.id, service);
  return { status: 200, body: adminServiceResource(service) };
}

/**
 * Reads minutes, which callers send as a number or a text.
 *
 * @throws Refusal with 400 when they are no minutes.
 */
export function readDuration(duration: number | string | undefined): number | undefined {
  if (duration === undefined) return undefined;
  const minutes = Number(duration);
  if (!Number.isInteger(minutes) || minutes <= 0) throw invalid("duration is invalid");
  return minutes;
}

function isPublic({ disabled, deleted }: Service): boolean {
  return !disabled && !deleted;
}

function publicAnswer(service: Service): Answer {
  if (!isPublic(service)) throw notFound();
  return { status: 200, body: serviceResource(service) };
}
