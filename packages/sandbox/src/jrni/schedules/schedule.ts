/** Schedules and the shift patterns that hang on them, as kept and as answered. */
import { link } from "../hal/link.js";
import type { JrniState } from "../state.js";

/** Working hours. */
export interface Schedule {
  readonly id: number;
  readonly companyId: number;
  readonly name?: string;
  readonly description?: string;
  /** `0900-1700` by day or by the name of a weekday */
  readonly rules: Readonly<Record<string, string>>;
  readonly style: number;
}

/** One shift of one day, in hours of the company: `09:00`. */
export interface DayShift {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

/** A shift that repeats, or shifts day by day. */
export interface ShiftPattern {
  readonly id: number;
  readonly companyId: number;
  readonly scheduleId: number;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly startTime?: string;
  readonly endTime?: string;
  readonly frequency: string;
  readonly interval: number;
  readonly repeatCount?: number;
  readonly byDay: readonly string[];
  readonly exceptDate: readonly string[];
  readonly conditionId?: number;
  /** instead of a shift that repeats */
  readonly shifts?: readonly DayShift[];
}

/** The patterns of a schedule. */
export function patternsOf({ shiftPatterns }: JrniState, scheduleId: number): ShiftPattern[] {
  return [...shiftPatterns.values()].filter((pattern) => pattern.scheduleId === scheduleId);
}

/** A schedule, as it is answered; the answer to its creation has no links. */
export function scheduleResource(schedule: Schedule, state: JrniState, linked = true): object {
  const { id, companyId, name, description, rules, style } = schedule;
  const path = `/admin/${companyId}/schedules/${id}`;
  return {
    company_id: companyId,
    day_schedule_id: null,
    desc: description ?? null,
    duration: 60,
    id,
    name: name ?? null,
    rules,
    schedule_type: 0,
    style,
    uses_shift_patterns: patternsOf(state, id).length > 0,
    week_start: 0,
    ...(linked
      ? { _links: { self: link(`${path}{?start_date,end_date}`), edit: link(`${path}/edit`) } }
      : {}),
  };
}

/** A shift pattern, as it is answered. */
export function patternResource(pattern: ShiftPattern): object {
  const { id, companyId, scheduleId } = pattern;
  const schedule = `/admin/${companyId}/schedules/${scheduleId}`;
  const path = `${schedule}/shift_patterns/${id}`;
  return {
    id,
    company_id: companyId,
    schedule_id: scheduleId,
    start_date: pattern.startDate ?? null,
    end_date: pattern.endDate ?? null,
    start_time: pattern.startTime ?? null,
    end_time: pattern.endTime ?? null,
    frequency: pattern.frequency,
    interval: pattern.interval,
    ...(pattern.repeatCount === undefined ? {} : { repeat_count: pattern.repeatCount }),
    by_day: pattern.byDay,
    except_date: pattern.exceptDate,
    ...(pattern.conditionId === undefined ? {} : { shift_pattern_condition_id: pattern.conditionId }),
    _links: { self: link(path), schedule: link(schedule), edit: link(`${path}/edit`) },
  };
}

/** One shift, as it is answered. */
export function shiftResource(
  { id, companyId, scheduleId }: ShiftPattern,
  { date, start, end }: DayShift,
): object {
  const schedule = `/admin/${companyId}/schedules/${scheduleId}`;
  return {
    shift_pattern_id: id,
    company_id: companyId,
    schedule_id: scheduleId,
    date,
    start: `${date}T${start}`,
    end: `${date}T${end}`,
    _links: {
      self: link(`${schedule}/shifts/${date}-${id}`),
      schedule: link(schedule),
      shift_pattern: link(`${schedule}/shift_patterns/${id}`),
    },
  };
}
