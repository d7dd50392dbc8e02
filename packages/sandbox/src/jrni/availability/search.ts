/** Searches for times: read from a query, carried out over days, with equal times taken together. */
import { byAdmin, forAdmins } from "../audience.js";
import { zoneOf } from "../company/zone-of.js";
import { lookUpOf } from "../look-up.js";
import { canBeBooked } from "../services/service.js";
import type { InCompany, JrniCall } from "../state.js";
import { addDays, daysBetween } from "../time/days.js";
import type { DayRange } from "../time/range.js";
import { instantAt, wallTimeAt } from "../time/zone.js";
import { searchStarts, windowOf, type Search, type Start } from "./starts.js";

/** What a query says of a search. */
export interface SearchQuery {
  readonly query: {
    readonly service_id: number;
    readonly person_id?: number;
    readonly resource_id?: number;
    readonly people_ids?: readonly number[];
    readonly resource_ids?: readonly number[];
    readonly duration?: number;
    readonly ignore_booking?: number;
    readonly ignore_service_item?: string;
  };
}

/**
 * Reads what is searched for.
 *
 * @throws Refusal with 404 or 403 when the company has no such service, person or resource.
 */
export function readSearch(call: JrniCall<InCompany & SearchQuery>): Search {
  const { state, path, query, clock } = call;
  const { company_id } = path;
  const service = lookUpOf(state.services, { company_id, id: query.service_id });
  if (query.person_id !== undefined) lookUpOf(state.people, { company_id, id: query.person_id });
  if (query.resource_id !== undefined) lookUpOf(state.resources, { company_id, id: query.resource_id });
  return {
    service,
    now: clock.now().getTime(),
    admin: forAdmins(call) || byAdmin(call, company_id),
    personIds: query.person_id === undefined ? query.people_ids : [query.person_id],
    resourceIds: query.resource_id === undefined ? query.resource_ids : [query.resource_id],
    duration: query.duration,
    ignoreBooking: query.ignore_booking,
    ignoreItem: query.ignore_service_item,
  };
}

/** The starts of a range, from now on and as far ahead as can be booked. */
export function startsOf(search: Search, range: DayRange, { state }: JrniCall): Start[] {
  const { service, now, admin } = search;
  if (!admin && !canBeBooked(service, state)) return [];
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
export function mergeStarts(starts: readonly Start[]): Start[] {
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

/** Puts starts in the order of their times. */
export function byTime(left: Start, right: Start): number {
  return left.at - right.at;
}
