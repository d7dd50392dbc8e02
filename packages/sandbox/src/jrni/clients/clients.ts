/** Customers: made and read by themselves. */
import type { Answer } from "../../engine/answer/answer.js";
import { openSession } from "../login/session.js";
import { lookUpOf } from "../look-up.js";
import { forbidden } from "../refusal.js";
import type { ById, InCompany, JrniCall, With } from "../state.js";
import { clientResource, memberResource } from "./client-resource.js";
import { addClient, changeClient, type ClientBody } from "./write-client.js";

/** `POST /{company_id}/client`: a record and a session for it. */
export function createClient(call: JrniCall<InCompany & With<ClientBody>>): Answer {
  const client = addClient(call, call.path.company_id, call.body);
  const { token } = openSession(call, { kind: "member", clientId: client.id });
  return { status: 201, body: memberResource(client, call.state, token), headers: { "auth-token": token } };
}

/** `GET /{company_id}/client/{id}` */
export function getClient(call: JrniCall<ById>): Answer {
  return { status: 200, body: clientResource(lookUpOf(call.state.clients, call.path)) };
}

/** `PUT /{company_id}/client/{id}`, and `PUT /{company_id}/members/{id}`; what is left out stays as it is. */
export function updateClient({ state, path, body }: JrniCall<ById & With<ClientBody>>): Answer {
  const client = changeClient(lookUpOf(state.clients, path), body);
  if (client.deleted) throw forbidden("The client is deleted");
  state.clients.set(client.id, client);
  return { status: 200, body: clientResource(client) };
}
