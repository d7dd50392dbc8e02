/** Shift patterns day by day. */
import type { Answer } from "../../engine/answer/answer.js";
import { wholeList } from "../hal/list.js";
import { lookUpOf } from "../look-up.js";
import { notFound } from "../refusal.js";
import type { JrniCall, With } from "../state.js";
import { addDays, daysBetween } from "../time/days.js";
import { wallTimeAt } from "../time/zone.js";
import { patternsOf, shiftResource, type DayShift, type ShiftPattern } from "./schedule.js";
import { addPattern, lookUpPattern, type PatternBody } from "./shift-patterns.js";
import { shiftsOfDay } from "./shifts-of-day.js";
import { zoneOf } from "../company/zone-of.js";
import { readRange } from "../time/range.js";

interface InSchedule {
  readonly path: { readonly company_id: number; readonly schedule_id: number };
}

interface Range {
  readonly query: { readonly start_date?: string; readonly end_date?: string };
}

/** `GET /admin/{company_id}/schedules/{schedule_id}/shifts`; without dates, those of the next four weeks. */
export function listShifts(call: JrniCall<InSchedule & Range>): Answer {
  const { state, path, query, clock } = call;
  const { id } = lookUpOf(state.schedules, { ...path, id: path.schedule_id });
  const { day: today } = wallTimeAt(clock.now().getTime(), zoneOf(state, path.company_id));
  const start = query.start_date ?? today;
  const range = readRange(start, query.end_date ?? addDays(start, 28));
  const shifts = daysBetween(range.start, range.end).flatMap((day) =>
    patternsOf(state, id).flatMap((pattern) =>
      shiftsOfDay(pattern, day).map((shift) => ({ pattern, shift })),
    ),
  );
  return wholeList(call, "shifts", shifts, ({ pattern, shift }) => shiftResource(pattern, shift));
}

/** `POST /admin/{company_id}/schedules/{schedule_id}/shifts` */
export function createShifts(call: JrniCall<InSchedule & With<PatternBody>>): Answer {
  const pattern = addPattern(call);
  const answer = wholeList(call, "shifts", pattern.shifts ?? [], (shift) => shiftResource(pattern, shift));
  return { ...answer, status: 201 };
}

interface ShiftByDay {
  readonly path: {
    readonly company_id: number;
    readonly schedule_id: number;
    readonly date: string;
    readonly pattern_id: number;
  };
}

/** `GET /admin/{company_id}/schedules/{schedule_id}/shifts/{date}-{pattern_id}` */
export function getShift(call: JrniCall<ShiftByDay>): Answer {
  const [pattern, shift] = lookUpShift(call);
  return { status: 200, body: shiftResource(pattern, shift) };
}

/** `DELETE /admin/{company_id}/schedules/{schedule_id}/shifts/{date}-{pattern_id}`: the pattern leaves the day out. */
export function deleteShift(call: JrniCall<ShiftByDay>): Answer {
  const [pattern, { date }] = lookUpShift(call);
  call.state.shiftPatterns.set(pattern.id, { ...pattern, exceptDate: [...pattern.exceptDate, date] });
  return { status: 204 };
}

function lookUpShift({ state, path }: JrniCall<ShiftByDay>): [ShiftPattern, DayShift] {
  const pattern = lookUpPattern(state, { ...path, id: path.pattern_id });
  const [shift] = shiftsOfDay(pattern, path.date);
  if (!shift) throw notFound();
  return [pattern, shift];
}
