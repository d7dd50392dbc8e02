/** Schedules: listed, read and changed. */
import type { Answer } from "../../engine/answer/answer.js";
import { link } from "../hal/link.js";
import { list, type ListCall } from "../hal/list.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import { newId } from "../new-id.js";
import { defined } from "../pick.js";
import type { ById, InCompany, JrniCall, With } from "../state.js";
import { patternsOf, scheduleResource, type Schedule } from "./schedule.js";

/** `GET /admin/{company_id}/schedules` */
export function listSchedules(call: ListCall & JrniCall<InCompany>): Answer {
  const { state, path } = call;
  const links = { new: link(`/admin/${path.company_id}/schedules/new`) };
  const schedules = ofCompany(state.schedules, path.company_id);
  return list(call, "schedules", schedules, (schedule) => scheduleResource(schedule, state), { links });
}

/** `GET /admin/{company_id}/schedules/{id}` */
export function getSchedule({ state, path }: JrniCall<ById>): Answer {
  return { status: 200, body: scheduleResource(lookUpOf(state.schedules, path), state) };
}

interface ScheduleBody {
  readonly name?: string;
  readonly description?: string;
  readonly desc?: string;
  readonly rules?: Readonly<Record<string, string>>;
  readonly style?: number;
}

/** `POST /admin/{company_id}/schedules`; a body is not needed. */
export function createSchedule(call: JrniCall<InCompany & With<ScheduleBody | undefined>>): Answer {
  const { state, path, ids } = call;
  const id = newId(ids, "schedule");
  const schedule: Schedule = { id, companyId: path.company_id, rules: {}, style: 0, ...written(call.body) };
  state.schedules.set(schedule.id, schedule);
  return { status: 201, body: scheduleResource(schedule, state, false) };
}

/** `PUT /admin/{company_id}/schedules/{id}`; what is left out stays as it is. */
export function updateSchedule({ state, path, body }: JrniCall<ById & With<ScheduleBody>>): Answer {
  const schedule: Schedule = { ...lookUpOf(state.schedules, path), ...written(body) };
  state.schedules.set(schedule.id, schedule);
  return { status: 200, body: scheduleResource(schedule, state) };
}

/** `DELETE /admin/{company_id}/schedules/{id}`, with its shift patterns. */
export function deleteSchedule({ state, path }: JrniCall<ById>): Answer {
  const { id } = lookUpOf(state.schedules, path);
  for (const pattern of patternsOf(state, id)) state.shiftPatterns.delete(pattern.id);
  state.schedules.delete(id);
  return { status: 204 };
}

function written({ name, description, desc, rules, style }: ScheduleBody = {}): Partial<Schedule> {
  return defined({ name, description: description ?? desc, rules, style });
}
