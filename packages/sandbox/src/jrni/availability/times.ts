/** The free times and days of a service, as the public and administrators list them. */
import type { Answer } from "../../engine/answer/answer.js";
import { byAdmin, forAdmins } from "../audience.js";
import { zoneOf } from "../company/zone-of.js";
import { lookUpOf } from "../look-up.js";
import { invalid } from "../refusal.js";
import type { InCompany, JrniCall } from "../state.js";
import type { Service } from "../services/service.js";
import { addDays, daysBetween } from "../time/days.js";
import { readRange, type DayRange } from "../time/range.js";
import { instantAt, isZone, wallTimeAt, writeTime } from "../time/zone.js";
import { searchStarts, windowOf, type Search, type Start } from "./starts.js";

interface TimesQuery {
  readonly query: {
    readonly service_id: number;
    readonly start_date: string;
    readonly end_date?: string;
    readonly person_id?: number;
    readonly resource_id?: number;
    readonly people_ids?: readonly number[];
    readonly resource_ids?: readonly number[];
    readonly duration?: number;
    readonly time_zone?: string;
    readonly only_available?: boolean;
    readonly merge_times?: boolean;
    readonly ignore_booking?: number;
    readonly ignore_service_item?: string;
  };
}

/** `GET /{company_id}/times`, and the same for administrators */
export function listTimes(call: JrniCall<InCompany & TimesQuery>): Answer {
  const { state, path, query } = call;
  const search = readSearch(call);
  const zone = query.time_zone ?? zoneOf(state, path.company_id);
  if (!isZone(zone)) throw invalid("time_zone is invalid");
  const named = query.person_id !== undefined || query.resource_id !== undefined;
  const starts = startsOf(search, rangeOf(call), call);
  const listed = named || query.merge_times === false ? starts.sort(byTime) : mergeStarts(starts);
  const times = listed
    .filter(({ durations }) => query.only_available !== true || durations.length > 0)
    .map(({ at, durations }) => ({
      start: writeTime(at, zone),
      available: durations.length > 0,
      durations,
      ...(durations.length > 0
        ? { prices: durations.map((duration) => priceOf(search.service, duration)) }
        : {}),
    }));
  return { status: 200, body: { times } };
}

/** `GET /{company_id}/dates` */
export function listDates(call: JrniCall<InCompany & TimesQuery>): Answer {
  const range = rangeOf(call);
  const zone = zoneOf(call.state, call.path.company_id);
  const counts = new Map(daysBetween(range.start, range.end).map((day) => [day, 0]));
  for (const { at, durations } of mergeStarts(startsOf(readSearch(call), range, call))) {
    const { day } = wallTimeAt(at, zone);
    const count = counts.get(day);
    if (count !== undefined && durations.length > 0) counts.set(day, count + 1);
  }
  const dates = [...counts].map(([day, count]) => ({ start_date: day, count, available: count > 0 }));
  return { status: 200, body: { dates } };
}

/** The price of a service for some minutes; the last one where there is none. */
export function priceOf({ durations, prices }: Service, duration: number): number {
  return prices[durations.indexOf(duration)] ?? prices.at(-1) ?? 0;
}

function readSearch(call: JrniCall<InCompany & TimesQuery>): Search {
  const { state, path, query, clock } = call;
  const { company_id } = path;
  const service = lookUpOf(state.services, { company_id, id: query.service_id });
  if (query.person_id !== undefined) lookUpOf(state.people, { company_id, id: query.person_id });
  if (query.resource_id !== undefined) lookUpOf(state.resources, { company_id, id: query.resource_id });
  return {
    service,
    now: clock.now().getTime(),
    admin: forAdmins(call) || byAdmin(call),
    personIds: query.person_id === undefined ? query.people_ids : [query.person_id],
    resourceIds: query.resource_id === undefined ? query.resource_ids : [query.resource_id],
    duration: query.duration,
    ignoreBooking: query.ignore_booking,
    ignoreItem: query.ignore_service_item,
  };
}

function rangeOf({ query }: JrniCall<TimesQuery>): DayRange {
  // A date and time is accepted as well; then its day is meant.
  const start = query.start_date.slice(0, 10);
  return readRange(start, query.end_date ?? start);
}

/** The starts of a range, from now on and as far ahead as can be booked. */
function startsOf(search: Search, range: DayRange, { state }: JrniCall): Start[] {
  const { service, now, admin } = search;
  if (!admin && (!service.bookable || service.disabled || service.deleted)) return [];
  const zone = zoneOf(state, service.companyId);
  const window = windowOf(search);
  const last = wallTimeAt(window.end, zone).day;
  const from = Math.max(now, instantAt(range.start, 0, zone));
  const to = Math.min(window.end, instantAt(addDays(range.end, 1), 0, zone));
  // The day before counts too: a shift may last beyond midnight.
  return daysBetween(addDays(range.start, -1), range.end < last ? range.end : last)
    .flatMap(searchStarts(search, state))
    .filter(({ at }) => at >= from && at < to);
}

/** Takes equal times together: what fits with one candidate or another fits. */
function mergeStarts(starts: readonly Start[]): Start[] {
  const merged = new Map<number, Start>();
  for (const start of starts) {
    const known = merged.get(start.at);
    const durations = [...new Set([...(known?.durations ?? []), ...start.durations])].sort(
      (left, right) => left - right,
    );
    merged.set(start.at, { ...start, durations });
  }
  return [...merged.values()].sort(byTime);
}

function byTime(left: Start, right: Start): number {
  return left.at - right.at;
}
