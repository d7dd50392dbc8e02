/** Shift patterns: made, read, changed and deleted. */
import type { Answer } from "../../engine/answer/answer.js";
import { forbidden, invalid } from "../refusal.js";
import { lookUp, lookUpOf } from "../look-up.js";
import { newId } from "../new-id.js";
import { defined } from "../pick.js";
import type { JrniCall, JrniScene, With } from "../state.js";
import { readMinutes } from "../time/read-time.js";
import { patternResource, type DayShift, type ShiftPattern } from "./schedule.js";

interface InSchedule {
  readonly path: { readonly company_id: number; readonly schedule_id: number };
}

interface PatternById {
  readonly path: { readonly company_id: number; readonly schedule_id: number; readonly id: number };
}

/** A shift that repeats, or shifts day by day. */
export interface PatternBody {
  readonly start_date?: string;
  readonly end_date?: string;
  readonly start_time?: string;
  readonly end_time?: string;
  readonly frequency?: string;
  readonly interval?: number;
  readonly repeat_count?: number;
  readonly by_day?: readonly string[];
  readonly except_date?: readonly string[];
  readonly shift_pattern_condition_id?: number;
  readonly shifts?: readonly Partial<DayShift>[];
}

/** `POST /admin/{company_id}/schedules/{schedule_id}/shift_patterns` */
export function createShiftPattern(call: JrniCall<InSchedule & With<PatternBody>>): Answer {
  return { status: 201, body: patternResource(addPattern(call)) };
}

/** `GET /admin/{company_id}/schedules/{schedule_id}/shift_patterns/{id}` */
export function getShiftPattern(call: JrniCall<PatternById>): Answer {
  return { status: 200, body: patternResource(lookUpPattern(call.state, call.path)) };
}

/** `PUT /admin/{company_id}/schedules/{schedule_id}/shift_patterns/{id}`; what is left out stays as it is. */
export function updateShiftPattern({ state, path, body }: JrniCall<PatternById & With<PatternBody>>): Answer {
  const pattern: ShiftPattern = { ...lookUpPattern(state, path), ...written(body) };
  state.shiftPatterns.set(pattern.id, pattern);
  return { status: 200, body: patternResource(pattern) };
}

/** `DELETE /admin/{company_id}/schedules/{schedule_id}/shift_patterns/{id}` */
export function deleteShiftPattern({ state, path }: JrniCall<PatternById>): Answer {
  state.shiftPatterns.delete(lookUpPattern(state, path).id);
  return { status: 204 };
}

/** Hangs a pattern on a schedule. */
export function addPattern({
  state,
  path,
  body,
  ids,
}: JrniCall<InSchedule & With<PatternBody>>): ShiftPattern {
  const { id: scheduleId, companyId } = lookUpOf(state.schedules, { ...path, id: path.schedule_id });
  const pattern: ShiftPattern = {
    id: newId(ids, "shiftPattern"),
    companyId,
    scheduleId,
    frequency: "daily",
    interval: 1,
    byDay: [],
    exceptDate: [],
    ...written(body),
  };
  state.shiftPatterns.set(pattern.id, pattern);
  return pattern;
}

/**
 * The pattern with an id.
 *
 * @throws Refusal when there is none, or it belongs to another company or schedule.
 */
export function lookUpPattern(
  { shiftPatterns }: JrniScene["state"],
  path: PatternById["path"],
): ShiftPattern {
  const pattern = lookUp(shiftPatterns, path.id);
  if (pattern.companyId !== path.company_id || pattern.scheduleId !== path.schedule_id) {
    throw forbidden("The shift pattern belongs to another schedule");
  }
  return pattern;
}

function written(body: PatternBody): Partial<ShiftPattern> {
  return defined({
    startDate: body.start_date,
    endDate: body.end_date,
    startTime: timeOfDay("start_time", body.start_time),
    endTime: timeOfDay("end_time", body.end_time),
    frequency: body.frequency,
    interval: body.interval,
    repeatCount: body.repeat_count,
    byDay: body.by_day,
    exceptDate: body.except_date,
    conditionId: body.shift_pattern_condition_id,
    shifts: body.shifts?.map(({ date, start, end }) => {
      if (date === undefined || start === undefined || end === undefined) {
        throw invalid("shifts is invalid: each needs date, start and end");
      }
      return { date, start: timeOfDay("start", start), end: timeOfDay("end", end) };
    }),
  });
}

function timeOfDay<Time extends string | undefined>(name: string, time: Time): Time {
  if (time !== undefined && readMinutes(time) === undefined) throw invalid(`${name} is invalid`);
  return time;
}
