/** Changes of a booking by an administrator: `PUT /admin/{company_id}/bookings/{id}`. */
import type { Answer } from "../../engine/answer/answer.js";
import { changeClient, readAnswers, type ClientBody } from "../clients/write-client.js";
import { zoneOf } from "../company/zone-of.js";
import { lookUp, lookUpOf } from "../look-up.js";
import { defined } from "../pick.js";
import { invalid } from "../refusal.js";
import { readDuration } from "../services/services.js";
import type { ById, JrniCall, With } from "../state.js";
import { isDay } from "../time/days.js";
import { readTime } from "../time/read-time.js";
import { instantAt } from "../time/zone.js";
import { adminBookingResource } from "./admin-booking.js";
import type { Booking } from "./booking.js";
import { moveBooking, saveBooking } from "./move.js";

interface Change {
  readonly datetime?: string;
  readonly date?: string;
  readonly time?: number;
  readonly duration?: number | string;
  readonly service_id?: number;
  readonly person_id?: number;
  readonly resource_id?: number;
  readonly status?: number | string;
  readonly current_multi_status?: string;
  readonly attended?: boolean;
  readonly price?: number;
  readonly paid?: number;
  readonly client_id?: number;
  readonly client?: ClientBody;
  readonly private_note?: string;
  readonly questions?: unknown;
}

type ChangeCall = JrniCall<ById & With<Change>>;

/** `PUT /admin/{company_id}/bookings/{id}`; what is left out stays as it is. */
export function updateAdminBooking(call: ChangeCall): Answer {
  const { state, path, body } = call;
  const booking = lookUpOf(state.bookings, path);
  if (body.client_id !== undefined) lookUpOf(state.clients, { ...path, id: body.client_id });
  const moved = move(call, booking);
  if (body.client) changeCustomer(call, moved);
  const changed = saveBooking(call, { ...moved, ...plainChanges(call, moved) });
  return { status: 200, body: adminBookingResource(changed, state) };
}

function move(call: ChangeCall, booking: Booking): Booking {
  const { body } = call;
  const start = startOf(call);
  const duration = readDuration(body.duration);
  const { service_id: serviceId, person_id: person, resource_id: resource } = body;
  if ([start, duration, serviceId, person, resource].every((value) => value === undefined)) return booking;
  return moveBooking(call, booking, {
    start,
    duration,
    serviceId,
    personIds: person === undefined ? undefined : [person],
    resourceIds: resource === undefined ? undefined : [resource],
    admin: true,
  });
}

function startOf({ state, path, body }: ChangeCall): number | undefined {
  if (body.datetime !== undefined) return readTime(body.datetime);
  if (body.date === undefined && body.time === undefined) return undefined;
  if (body.date === undefined || !isDay(body.date))
    throw invalid("date is invalid: it goes together with time");
  if (body.time === undefined) throw invalid("time is missing: it goes together with date");
  if (body.time < 0 || body.time > 1440) throw invalid("time is invalid");
  return instantAt(body.date, body.time, zoneOf(state, path.company_id));
}

function plainChanges({ body, clock }: ChangeCall, booking: Booking): Partial<Booking> {
  const stage = body.current_multi_status;
  const status = body.status === undefined ? undefined : Number(body.status);
  if (Number.isNaN(status)) throw invalid("status is invalid: it is a code");
  const answers = readAnswers(body.questions);
  const answered = new Set(answers.map(({ questionId }) => questionId));
  return defined({
    status,
    attended: body.attended,
    price: body.price,
    paid: body.paid,
    clientId: body.client_id,
    privateNote: body.private_note,
    currentMultiStatus: stage,
    multiStatus: stage === undefined ? undefined : { ...booking.multiStatus, [stage]: clock.now().getTime() },
    answers: [...booking.answers.filter(({ questionId }) => !answered.has(questionId)), ...answers],
  });
}

function changeCustomer({ state, body }: ChangeCall, { clientId }: Booking): void {
  const client = changeClient(lookUp(state.clients, body.client_id ?? clientId), body.client ?? {});
  state.clients.set(client.id, client);
}
