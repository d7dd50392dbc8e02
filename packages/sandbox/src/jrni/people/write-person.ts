/** People, by administrators: made, changed, blocked and deleted. */
import type { Answer } from "../../engine/answer/answer.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import { newId } from "../new-id.js";
import { defined, pick } from "../pick.js";
import { addBlock, type BlockBody } from "../schedules/block.js";
import { slotOfBlock } from "../schedules/slot.js";
import type { ById, InCompany, JrniCall, With } from "../state.js";
import { adminPersonResource, attendance, type Person } from "./person.js";

interface PersonBody {
  readonly name?: string;
  readonly description?: string;
  readonly email?: string;
  readonly phone_prefix?: string;
  readonly phone?: string;
  readonly ical_link?: string;
  readonly never_booked?: boolean;
  readonly reference?: string;
  readonly schedule_id?: number;
  readonly client_queue_id?: number;
  readonly queuing_disabled?: boolean;
}

/** `POST /admin/{company_id}/people`; gives all services of the company, since no call says which. */
export function createPerson(call: JrniCall<InCompany & With<PersonBody>>): Answer {
  const { state, path, ids, clock } = call;
  const now = clock.now().getTime();
  const person: Person = {
    id: newId(ids, "person"),
    companyId: path.company_id,
    name: "",
    description: "",
    phonePrefix: "44",
    icalLink: "",
    neverBooked: false,
    queuingDisabled: true,
    serviceIds: ofCompany(state.services, path.company_id).map(({ id }) => id),
    attendanceStatus: attendance.available,
    disabled: false,
    deleted: false,
    createdAt: now,
    updatedAt: now,
    ...written(call),
  };
  state.people.set(person.id, person);
  return { status: 201, body: adminPersonResource(person, state) };
}

/** `PUT /admin/{company_id}/people/{id}`; what is left out stays as it is. */
export function updatePerson(call: JrniCall<ById & With<PersonBody>>): Answer {
  return savePerson(call, { ...lookUpOf(call.state.people, call.path), ...written(call) });
}

/** `DELETE /admin/{company_id}/people/{id}`: gone for everybody but the bookings. */
export function deletePerson({ state, path }: JrniCall<ById>): Answer {
  const person = lookUpOf(state.people, path);
  state.people.set(person.id, { ...person, deleted: true });
  return { status: 204 };
}

/** `PUT /admin/{company_id}/people/{id}/block` */
export function blockPerson(call: JrniCall<ById & With<BlockBody>>): Answer {
  const { id: personId, companyId } = lookUpOf(call.state.people, call.path);
  return { status: 200, body: slotOfBlock(addBlock(call, { companyId, personId }, call.body), call.state) };
}

interface Attendance {
  readonly status: number;
  readonly client_queue_id?: number;
}

/** `PUT /admin/{company_id}/people/{id}/attendance` */
export function setPersonAttendance(call: JrniCall<ById & With<Attendance>>): Answer {
  const { state, path, body } = call;
  const before = lookUpOf(state.people, path);
  const clientQueueId = body.client_queue_id ?? before.clientQueueId;
  return savePerson(call, { ...before, attendanceStatus: body.status, clientQueueId });
}

function written({ state, path, body }: JrniCall<InCompany & With<PersonBody>>): Partial<Person> {
  const { company_id } = path;
  if (body.schedule_id !== undefined) lookUpOf(state.schedules, { company_id, id: body.schedule_id });
  return defined({
    ...pick(body, ["name", "description", "email", "phone", "reference"]),
    phonePrefix: body.phone_prefix,
    icalLink: body.ical_link,
    neverBooked: body.never_booked,
    scheduleId: body.schedule_id,
    clientQueueId: body.client_queue_id,
    queuingDisabled: body.queuing_disabled,
  });
}

function savePerson({ state, clock }: Pick<JrniCall, "state" | "clock">, person: Person): Answer {
  const saved = { ...person, updatedAt: clock.now().getTime() };
  state.people.set(saved.id, saved);
  return { status: 200, body: adminPersonResource(saved, state) };
}
