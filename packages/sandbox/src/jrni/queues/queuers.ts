/** Those who wait: joining, leaving, and read by the long id. */
import type { Answer } from "../../engine/answer/answer.js";
import { addClient } from "../clients/write-client.js";
import { wholeList } from "../hal/list.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import { newId } from "../new-id.js";
import { defined } from "../pick.js";
import { invalid, notFound } from "../refusal.js";
import type { ById, InCompany, JrniCall, With } from "../state.js";
import { queuerResource, waitingIn, type Queuer } from "./queuer.js";

interface QueuersQuery {
  readonly query: { readonly client_queue_ids?: number | string };
}

/** `GET /admin/{company_id}/queuers`: those who wait and those who are served. Several ids go with commas between. */
export function listQueuers(call: JrniCall<InCompany & QueuersQuery>): Answer {
  const { state, path, query } = call;
  const asked =
    query.client_queue_ids === undefined ? undefined : String(query.client_queue_ids).split(",").map(Number);
  const queuers = ofCompany(state.queuers, path.company_id).filter(
    ({ queueId, finishedAt }) => finishedAt === undefined && (asked?.includes(queueId) ?? true),
  );
  const sorted = queuers.sort((left, right) => left.turn - right.turn);
  return wholeList(call, "queuers", sorted, (queuer) => queuerResource(queuer, state));
}

/** `GET /admin/{company_id}/queuers/{id}` */
export function getAdminQueuer({ state, path }: JrniCall<ById>): Answer {
  return { status: 200, body: queuerResource(lookUpOf(state.queuers, path), state) };
}

/** `GET /queuers/{reference}`: with the long id, escaped as it was answered or not. */
export function getQueuer({ state, path }: JrniCall<{ path: { readonly reference: string } }>): Answer {
  const queuer = [...state.queuers.values()].find(({ longId }) => plain(longId) === plain(path.reference));
  if (!queuer) throw notFound();
  return { status: 200, body: queuerResource(queuer, state) };
}

interface Joining {
  readonly service_id: number;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly email?: string;
  readonly mobile?: string;
}

/** `POST /admin/{company_id}/queuers`: into the queue of the service. */
export function createQueuer(call: JrniCall<InCompany & With<Joining>>): Answer {
  const { state, path, body, ids, clock } = call;
  const service = lookUpOf(state.services, { ...path, id: body.service_id });
  const queue = ofCompany(state.clientQueues, path.company_id).find(({ serviceIds }) =>
    serviceIds.includes(service.id),
  );
  if (!queue) throw invalid("service_id is invalid: the service has no queue");
  const { first_name, last_name, email, mobile } = body;
  const now = clock.now().getTime();
  const ahead = waitingIn(state, queue.id).reduce((total, { duration }) => total + duration, 0);
  const ticket = newId(ids, "ticket");
  const queuer: Queuer = {
    id: newId(ids, "queuer"),
    companyId: path.company_id,
    longId: `${ids.token(10)}%3D`,
    queueId: queue.id,
    clientId: addClient(call, path.company_id, defined({ first_name, last_name, email, mobile })).id,
    serviceId: service.id,
    ticketNumber: ticket,
    firstName: first_name ?? "",
    lastName: last_name ?? "",
    email: email ?? "",
    mobile: mobile ?? "",
    duration: service.durations[0] ?? 0,
    createdAt: now,
    due: now + ahead * 60_000,
    turn: ticket,
  };
  state.queuers.set(queuer.id, queuer);
  return { status: 201, body: queuerResource(queuer, state) };
}

/** `PUT /admin/{company_id}/queuers/{id}` */
export function updateQueuer({
  state,
  path,
  body,
}: JrniCall<ById & With<{ readonly duration?: number }>>): Answer {
  const before = lookUpOf(state.queuers, path);
  const queuer: Queuer = { ...before, duration: body.duration ?? before.duration };
  state.queuers.set(queuer.id, queuer);
  return { status: 200, body: queuerResource(queuer, state) };
}

/** `DELETE /admin/{company_id}/queuers/{id}` */
export function deleteQueuer({ state, path }: JrniCall<ById>): Answer {
  state.queuers.delete(lookUpOf(state.queuers, path).id);
  return { status: 204 };
}

function plain(longId: string): string {
  try {
    return decodeURIComponent(longId);
  } catch {
    return longId;
  }
}
