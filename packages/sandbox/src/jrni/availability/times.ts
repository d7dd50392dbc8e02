/** The free times and days of a service, as the public and administrators list them. */
import type { Answer } from "../../engine/answer/answer.js";
import { zoneOf } from "../company/zone-of.js";
import { invalid } from "../refusal.js";
import { priceOf } from "../services/service.js";
import type { InCompany, JrniCall } from "../state.js";
import { daysBetween } from "../time/days.js";
import { readRange, type DayRange } from "../time/range.js";
import { isZone, wallTimeAt, writeTime } from "../time/zone.js";
import { byTime, mergeStarts, readSearch, startsOf, type SearchQuery } from "./search.js";

interface TimesQuery extends SearchQuery {
  readonly query: SearchQuery["query"] & {
    readonly start_date: string;
    readonly end_date?: string;
    readonly time_zone?: string;
    readonly only_available?: boolean;
    readonly merge_times?: boolean;
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

function rangeOf({ query }: JrniCall<TimesQuery>): DayRange {
  // A date and time is accepted as well; then its day is meant.
  const start = query.start_date.slice(0, 10);
  return readRange(start, query.end_date ?? start);
}
