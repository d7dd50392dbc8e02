/** Customers, as administrators list and change them. */
import type { Answer } from "../../engine/answer/answer.js";
import { link } from "../hal/link.js";
import { list, type PageQuery } from "../hal/list.js";
import { orderBy } from "../hal/order.js";
import { sameText } from "../login/login.js";
import { lookUpByReference, lookUpOf, ofCompany } from "../look-up.js";
import { invalid, notFound } from "../refusal.js";
import type { ById, ByReference, InCompany, JrniCall, With } from "../state.js";
import type { Client } from "./client.js";
import { adminClientResource, clientResource, memberResource } from "./client-resource.js";
import { openSession } from "../login/session.js";
import { addClient, changeClient, type ClientBody } from "./write-client.js";

interface ClientsQuery {
  readonly query: PageQuery & {
    readonly filter_by?: string;
    readonly search_by_fields?: string;
    readonly order_by?: string;
    readonly order_by_reverse?: boolean;
  };
}

/**
 * `GET /admin/{company_id}/client`.
 *
 * Of `filter_by` and `search_by_fields` no form is known: each is taken for a text that has to occur somewhere in the
 * record. `filter_by_fields` is read and has no effect.
 */
export function listAdminClients(call: JrniCall<InCompany & ClientsQuery>): Answer {
  const { state, path, query } = call;
  const clients = ofCompany(state.clients, path.company_id)
    .filter(
      (client) =>
        !client.deleted && [query.filter_by, query.search_by_fields].every((text) => occurs(client, text)),
    )
    .map((client) => adminClientResource(client, state));
  const links = { new: link(`/admin/${path.company_id}/client/new`) };
  const sorted = orderBy(clients, query.order_by, query.order_by_reverse);
  return list(call, "clients", sorted, (client) => client, { links });
}

/** `GET /admin/{company_id}/client/{id}` */
export function getAdminClient({ state, path }: JrniCall<ById>): Answer {
  return { status: 200, body: adminClientResource(lookUpLive(state.clients, path), state) };
}

/** `GET /{company_id}/client/find_by_email/{email}`, and the same for administrators */
export function findClientByEmail({
  state,
  path,
}: JrniCall<InCompany & { path: { readonly email: string } }>): Answer {
  const found = ofCompany(state.clients, path.company_id).find(
    ({ details, deleted }) => !deleted && sameText(details.email, path.email),
  );
  if (!found) throw notFound();
  return { status: 200, body: clientResource(found) };
}

/** `GET /admin/{company_id}/client/find_by_ref/{ref}`; on request with a token of the client. */
export function findAdminClientByReference(
  call: JrniCall<ByReference & { query: { readonly include_auth_token?: boolean } }>,
): Answer {
  const client = lookUpByReference(call.state.clients, call.path);
  if (client.deleted) throw notFound();
  if (call.query.include_auth_token !== true) return { status: 200, body: clientResource(client) };
  const { token } = openSession(call, { kind: "member", clientId: client.id });
  return { status: 200, body: memberResource(client, call.state, token) };
}

/** `POST /admin/{company_id}/client` */
export function createAdminClient(call: JrniCall<InCompany & With<ClientBody>>): Answer {
  return {
    status: 201,
    body: adminClientResource(addClient(call, call.path.company_id, call.body), call.state),
  };
}

/** `PUT /admin/{company_id}/client/{id}`; what is left out stays as it is. */
export function updateAdminClient({ state, path, body }: JrniCall<ById & With<ClientBody>>): Answer {
  const client = changeClient(lookUpLive(state.clients, path), body);
  state.clients.set(client.id, client);
  return { status: 200, body: adminClientResource(client, state) };
}

interface Switch {
  readonly id?: number;
  readonly email?: string;
  readonly disable?: boolean;
}

/** `PUT /admin/{company_id}/client`: switches a customer on or off, named by id or by address. */
export function switchAdminClient(call: JrniCall<InCompany & With<Switch>>): Answer {
  const { state, path, body } = call;
  const { id, email, disable = true } = body;
  if (id === undefined && email === undefined) throw invalid("id or email is missing");
  const client =
    id === undefined
      ? ofCompany(state.clients, path.company_id).find(({ details }) => sameText(details.email, email ?? ""))
      : lookUpOf(state.clients, { ...path, id });
  if (!client) throw notFound();
  state.clients.set(client.id, { ...client, disabled: disable });
  // What the real API answers was not seen.
  return call.example(200);
}

/** `DELETE /admin/{company_id}/client/{id}`: gone from the lists; its bookings stay. */
export function deleteAdminClient({ state, path }: JrniCall<ById>): Answer {
  const client = lookUpLive(state.clients, path);
  state.clients.set(client.id, { ...client, deleted: true });
  return { status: 204 };
}

function lookUpLive(clients: ReadonlyMap<number, Client>, path: ById["path"]): Client {
  const client = lookUpOf(clients, path);
  if (client.deleted) throw notFound();
  return client;
}

function occurs({ details, reference }: Client, text: string | undefined): boolean {
  if (text === undefined) return true;
  return [...Object.values(details), reference].some((value) =>
    value?.toLowerCase().includes(text.toLowerCase()),
  );
}
