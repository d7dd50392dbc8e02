/** Serving those who wait: begun, finished, or put off. */
import type { Answer } from "../../engine/answer/answer.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import { attendance } from "../people/person.js";
import { forbidden, notFound } from "../refusal.js";
import type { ById, InCompany, JrniCall, JrniState, With } from "../state.js";
import { queuerResource, waitingIn, type Queuer } from "./queuer.js";

interface Serving {
  readonly queuer_id?: number;
  readonly person_id?: number;
}

/** `POST /admin/{company_id}/queuers/start_serving`; without a queuer it is whoever is next. */
export function startServing(call: JrniCall<InCompany & With<Serving>>): Answer {
  const { state, path, body, clock } = call;
  const queuer =
    body.queuer_id === undefined ? nextOf(call) : lookUpOf(state.queuers, { ...path, id: body.queuer_id });
  if (queuer.finishedAt !== undefined) throw forbidden("The queuer was served already");
  if (body.person_id !== undefined) lookUpOf(state.people, { ...path, id: body.person_id });
  setAttendance(state, body.person_id, attendance.busy);
  return save(state, { ...queuer, personId: body.person_id, servedAt: clock.now().getTime() });
}

/** `POST /admin/{company_id}/queuers/{id}/finish_serving` */
export function finishServing({ state, path, clock }: JrniCall<ById>): Answer {
  const queuer = lookUpOf(state.queuers, path);
  if (queuer.servedAt === undefined) throw forbidden("The queuer is not being served");
  setAttendance(state, queuer.personId, attendance.available);
  return save(state, { ...queuer, finishedAt: queuer.finishedAt ?? clock.now().getTime() });
}

interface Return {
  readonly query: {
    readonly position?: unknown;
    readonly first?: unknown;
    readonly last?: unknown;
    readonly service_id?: number;
  };
}

/** `POST /admin/{company_id}/queuers/{id}/return_to_queue`: to the front, the end, a place, or where they were. */
export function returnToQueue({ state, path, query }: JrniCall<ById & Return>): Answer {
  const queuer = lookUpOf(state.queuers, path);
  if (query.service_id !== undefined) lookUpOf(state.services, { ...path, id: query.service_id });
  setAttendance(state, queuer.servedAt === undefined ? undefined : queuer.personId, attendance.available);
  const others = waitingIn(state, queuer.queueId).filter(({ id }) => id !== queuer.id);
  return save(state, {
    ...queuer,
    serviceId: query.service_id ?? queuer.serviceId,
    turn: turnAmong(others, query, queuer.turn),
    personId: undefined,
    servedAt: undefined,
    finishedAt: undefined,
  });
}

// Turns need not be whole: between two of them there is always another.
function turnAmong(
  others: readonly Queuer[],
  { position, first, last }: Return["query"],
  before: number,
): number {
  const place = isSet(first) ? 1 : isSet(last) ? others.length + 1 : Number(position);
  if (!Number.isInteger(place) || place < 1) return before;
  const ahead =
    others[place - 2]?.turn ?? (others.length > 0 && place > others.length ? others.at(-1)?.turn : undefined);
  const behind = others[place - 1]?.turn;
  if (ahead === undefined) return behind === undefined ? before : behind - 1;
  return behind === undefined ? ahead + 1 : (ahead + behind) / 2;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== "false" && value !== false;
}

function nextOf({ state, path }: JrniCall<InCompany>): Queuer {
  const [next] = ofCompany(state.clientQueues, path.company_id).flatMap(({ id }) => waitingIn(state, id));
  if (!next) throw notFound();
  return next;
}

function setAttendance(state: JrniState, personId: number | undefined, attendanceStatus: number): void {
  const person = personId === undefined ? undefined : state.people.get(personId);
  if (person) state.people.set(person.id, { ...person, attendanceStatus });
}

function save(state: JrniState, queuer: Queuer): Answer {
  state.queuers.set(queuer.id, queuer);
  return { status: 200, body: queuerResource(queuer, state) };
}
