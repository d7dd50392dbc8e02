/** People: read and listed. */
import type { Answer } from "../../engine/answer/answer.js";
import { link } from "../hal/link.js";
import { list, type ListCall, type PageQuery } from "../hal/list.js";
import { lookUpByReference, lookUpOf, ofCompany } from "../look-up.js";
import { notFound } from "../refusal.js";
import type { ById, ByReference, InCompany, JrniCall } from "../state.js";
import { adminPersonResource, personResource, type Person } from "./person.js";

/** `GET /{company_id}/people` */
export function listPeople(call: ListCall & JrniCall<InCompany>): Answer {
  const people = ofCompany(call.state.people, call.path.company_id).filter(isPublic);
  return list(call, "people", people, personResource);
}

/** `GET /{company_id}/people/{id}` */
export function getPerson({ state, path }: JrniCall<ById>): Answer {
  return publicAnswer(lookUpOf(state.people, path));
}

/** `GET /{company_id}/people/find_by_ref/{ref}` */
export function findPersonByReference({ state, path }: JrniCall<ByReference>): Answer {
  return publicAnswer(lookUpByReference(state.people, path));
}

interface AdminQuery {
  readonly query: PageQuery & { readonly include_disabled?: boolean };
}

/** `GET /admin/{company_id}/people` */
export function listAdminPeople(call: JrniCall<InCompany & AdminQuery>): Answer {
  const { state, path, query } = call;
  const people = ofCompany(state.people, path.company_id).filter(
    ({ deleted, disabled }) => !deleted && !(query.include_disabled === false && disabled),
  );
  const links = { new: link(`/admin/${path.company_id}/people/new`) };
  return list(call, "people", people, (person) => adminPersonResource(person, state), { links });
}

/** `GET /admin/{company_id}/people/{id}` */
export function getAdminPerson({ state, path }: JrniCall<ById>): Answer {
  return { status: 200, body: adminPersonResource(lookUpOf(state.people, path), state) };
}

/** `GET /admin/{company_id}/people/find_by_ref/{ref}` */
export function findAdminPersonByReference({ state, path }: JrniCall<ByReference>): Answer {
  return { status: 200, body: adminPersonResource(lookUpByReference(state.people, path), state) };
}

function isPublic({ disabled, deleted }: Person): boolean {
  return !disabled && !deleted;
}

function publicAnswer(person: Person): Answer {
  if (!isPublic(person)) throw notFound();
  return { status: 200, body: personResource(person) };
}
