/** Administrators: listed, read and changed. */
import type { Answer } from "../../engine/answer/answer.js";
import { link } from "../hal/link.js";
import { list, type PageQuery } from "../hal/list.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import { newId } from "../new-id.js";
import { defined } from "../pick.js";
import type { ById, InCompany, JrniCall, With } from "../state.js";
import { administratorResource, type Administrator } from "./administrator.js";

/** `GET /admin/{company_id}/administrators` */
export function listAdministrators(
  call: JrniCall<InCompany & { query: PageQuery & { readonly id?: number } }>,
): Answer {
  const { state, path, query } = call;
  const administrators = ofCompany(state.administrators, path.company_id).filter(
    ({ id }) => query.id === undefined || id === query.id,
  );
  const links = { new: link(`/admin/${path.company_id}/administrators/new`) };
  return list(call, "administrators", administrators, (one) => administratorResource(one, state), { links });
}

/** `GET /admin/{company_id}/administrators/{id}` */
export function getAdministrator({ state, path }: JrniCall<ById>): Answer {
  return { status: 200, body: administratorResource(lookUpOf(state.administrators, path), state) };
}

interface AdministratorBody {
  readonly name?: string;
  readonly email?: string;
  readonly role?: string;
  readonly person_id?: number;
}

/** `POST /admin/{company_id}/administrators`; no call sets a password, so who is made here cannot log in. */
export function createAdministrator(call: JrniCall<InCompany & With<AdministratorBody>>): Answer {
  const { state, path, body, ids } = call;
  const id = newId(ids, "administrator");
  const blank = { id, companyId: path.company_id, name: "", email: "", role: "user" };
  const administrator: Administrator = { ...blank, ...written(body) };
  state.administrators.set(administrator.id, administrator);
  return { status: 201, body: administratorResource(administrator, state) };
}

/** `PUT /admin/{company_id}/administrators/{id}`; what is left out stays as it is. */
export function updateAdministrator({ state, path, body }: JrniCall<ById & With<AdministratorBody>>): Answer {
  const administrator: Administrator = { ...lookUpOf(state.administrators, path), ...written(body) };
  state.administrators.set(administrator.id, administrator);
  return { status: 200, body: administratorResource(administrator, state) };
}

/** `DELETE /admin/{company_id}/administrators/{id}` */
export function deleteAdministrator({ state, path }: JrniCall<ById>): Answer {
  state.administrators.delete(lookUpOf(state.administrators, path).id);
  return { status: 204 };
}

function written({ name, email, role, person_id: personId }: AdministratorBody): Partial<Administrator> {
  return defined({ name, email, role, personId });
}
