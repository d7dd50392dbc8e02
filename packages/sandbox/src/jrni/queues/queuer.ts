/** Queues and those who wait in them, as kept and as answered. */
import { zoneOf } from "../company/zone-of.js";
import { link } from "../hal/link.js";
import { defined } from "../pick.js";
import type { JrniState } from "../state.js";
import { writeTime } from "../time/zone.js";

/** A queue. */
export interface ClientQueue {
  readonly id: number;
  readonly companyId: number;
  readonly name: string;
  readonly serviceIds: readonly number[];
  readonly personIds: readonly number[];
}

/** Somebody who waits, is being served, or was. */
export interface Queuer {
  readonly id: number;
  readonly companyId: number;
  readonly longId: string;
  readonly queueId: number;
  readonly clientId: number;
  readonly serviceId: number;
  readonly ticketNumber: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly mobile: string;
  /** minutes */
  readonly duration: number;
  readonly createdAt: number;
  /** when it was to be their turn, as reckoned when they joined */
  readonly due: number;
  /** the order of those who wait: the lowest is next */
  readonly turn: number;
  readonly personId?: number;
  readonly servedAt?: number;
  readonly finishedAt?: number;
}

/** Those who wait in a queue, the next one first. */
export function waitingIn({ queuers }: JrniState, queueId: number): Queuer[] {
  return [...queuers.values()]
    .filter((one) => one.queueId === queueId && one.servedAt === undefined)
    .sort((left, right) => left.turn - right.turn);
}

/** A queue, as answered. The wait is that of somebody who would join now. */
export function queueResource(queue: ClientQueue, state: JrniState): object {
  const { id, companyId, name, serviceIds, personIds } = queue;
  const waiting = waitingIn(state, id);
  const root = `/admin/${companyId}`;
  return {
    id,
    name,
    priority: 1,
    length: waiting.length,
    wait_time: waiting.reduce((total, { duration }) => total + duration * 60, 0),
    _links: {
      self: link(`${root}/client_queues/${id}`),
      company: link(`${root}/company`),
      services: serviceIds.map((serviceId) => link(`${root}/services/${serviceId}`)),
      people: personIds.map((personId) => link(`${root}/people/${personId}`)),
      queuers: link(`${root}/queuers?client_queue_ids=${id}`),
    },
  };
}

/** A queuer, as answered. Their position is 0 while they are served. */
export function queuerResource(queuer: Queuer, state: JrniState): object {
  const { id, companyId, serviceId, personId, servedAt, finishedAt } = queuer;
  const zone = zoneOf(state, companyId);
  const root = `/admin/${companyId}`;
  const time = (instant: number | undefined): string | undefined =>
    instant === undefined ? undefined : writeTime(instant, zone);
  return {
    id,
    first_name: queuer.firstName,
    last_name: queuer.lastName,
    mobile: queuer.mobile,
    mobile_prefix: "44",
    email: queuer.email,
    locale: "en",
    service_id: serviceId,
    ticket_number: queuer.ticketNumber,
    position: waitingIn(state, queuer.queueId).findIndex((one) => one.id === id) + 1,
    pusher_channel: `queuer-${id}`,
    due: writeTime(queuer.due, zone),
    space_id: 9,
    service_name: state.services.get(serviceId)?.name ?? null,
    created_at: writeTime(queuer.createdAt, zone),
    long_id: queuer.longId,
    client_queue_id: queuer.queueId,
    multi_status: defined({
      checked_in: time(queuer.createdAt),
      being_seen: time(servedAt),
      completed: time(finishedAt),
    }),
    duration: queuer.duration,
    client_id: queuer.clientId,
    _links: {
      self: link(`${root}/queuers/${id}`),
      service: link(`${root}/services/${serviceId}`),
      client: link(`${root}/client/${queuer.clientId}`),
      client_queue: link(`${root}/client_queues/${queuer.queueId}`),
      ...(personId === undefined ? {} : { person: link(`${root}/people/${personId}`) }),
      start_serving: link(`${root}/queuers/start_serving{?person_id}`),
      finish_serving: link(`${root}/queuers/${id}/finish_serving`),
      return_to_queue: link(`${root}/queuers/${id}/return_to_queue/{?position,first,last,service_id}`),
    },
    ...defined({
      person_id: personId,
      person_name: personId === undefined ? undefined : state.people.get(personId)?.name,
      start: time(servedAt),
    }),
  };
}
