/** The two calls that are older than times and dates: space by day, and times in minutes from midnight. */
import type { Answer } from "../../engine/answer/answer.js";
import { zoneOf } from "../company/zone-of.js";
import { link, type HalLink } from "../hal/link.js";
import { pathOf, wholeList } from "../hal/list.js";
import { ofCompany } from "../look-up.js";
import { invalid } from "../refusal.js";
import { canBeBooked, priceOf } from "../services/service.js";
import type { InCompany, JrniCall, JrniState } from "../state.js";
import { daysBetween } from "../time/days.js";
import { readRange } from "../time/range.js";
import { isZone, wallTimeAt, writeTime } from "../time/zone.js";
import type { Candidate } from "./candidates.js";
import { readOlderRange, type OlderRangeQuery } from "./older-range.js";
import { byTime, mergeStarts, readSearch, startsOf, type SearchQuery } from "./search.js";
import type { Start } from "./starts.js";

type OptionalService = Partial<SearchQuery["query"]>;

interface DayDataQuery {
  readonly query: OptionalService & OlderRangeQuery;
}

/** `GET /{company_id}/day_data`; of one service, or of each that can be booked. */
export function getDayData(call: JrniCall<InCompany & DayDataQuery>): Answer {
  const { state, path, query, clock } = call;
  const zone = zoneOf(state, path.company_id);
  const range = readOlderRange(query, wallTimeAt(clock.now().getTime(), zone).day);
  const bookable = ofCompany(state.services, path.company_id).filter((service) =>
    canBeBooked(service, state),
  );
  const ids = query.service_id === undefined ? bookable.map(({ id }) => id) : [query.service_id];
  return wholeList(call, "day_data", ids, (id) => {
    const search = readSearch({ ...call, query: { ...query, service_id: id } });
    const free = mergeStarts(startsOf(search, range, call)).filter(({ durations }) => durations.length > 0);
    const days = free.map(({ at }) => wallTimeAt(at, zone).day);
    return {
      _embedded: { day_data: [] },
      days: daysBetween(range.start, range.end).map((date) => ({
        spaces: days.filter((day) => day === date).length,
        date,
      })),
      service_id: id,
      name: search.service.name,
      _links: { self: selfWith(call, { service_id: id }) },
    };
  });
}

interface TimeDataQuery {
  readonly query: OptionalService & {
    readonly date?: string;
    readonly end_date?: string;
    readonly time_zone?: string;
  };
}

/** `GET /{company_id}/time_data`: an entry for each day of each person or resource. */
export function getTimeData(call: JrniCall<InCompany & TimeDataQuery>): Answer {
  const { state, path, query, clock } = call;
  const zone = query.time_zone ?? zoneOf(state, path.company_id);
  if (!isZone(zone)) throw invalid("time_zone is invalid");
  // What it answers without a service is not known.
  if (query.service_id === undefined) return call.example();
  const search = readSearch({ ...call, query: { ...query, service_id: query.service_id } });
  const date = query.date ?? wallTimeAt(clock.now().getTime(), zone).day;
  const groups = new Map<string, Start[]>();
  for (const start of startsOf(search, readRange(date, query.end_date ?? date), call).sort(byTime)) {
    const { personId, resourceId } = start.candidate;
    const key = [wallTimeAt(start.at, zone).day, personId, resourceId].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), start]);
  }
  return wholeList(call, "events", [...groups.values()], (starts) => {
    const [{ at, candidate }] = starts as [Start];
    const { day } = wallTimeAt(at, zone);
    return {
      times: starts.map(({ at, durations }) => ({
        time: wallTimeAt(at, zone).minutes,
        avail: durations.length > 0 ? 1 : 0,
        price: priceOf(search.service, durations[0] ?? search.service.durations[0] ?? 0),
        datetime: writeTime(at, zone),
      })),
      name: nameOf(candidate, state),
      date: day,
      _links: { self: selfWith(call, { ...idsOf(candidate), date: day, end_date: day }) },
    };
  });
}

function nameOf({ personId, resourceId }: Candidate, { people, resources }: JrniState): string {
  const person = personId === undefined ? undefined : people.get(personId);
  const resource = resourceId === undefined ? undefined : resources.get(resourceId);
  return [person?.name, resource?.name].filter((name) => name !== undefined).join(", ");
}

function idsOf({ personId, resourceId }: Candidate): object {
  return {
    ...(personId === undefined ? {} : { person_id: personId }),
    ...(resourceId === undefined ? {} : { resource_id: resourceId }),
  };
}

/** The link of a call, with some of its parameters set. */
function selfWith(call: JrniCall, set: object): HalLink {
  const search = new URLSearchParams(call.url.searchParams);
  for (const [name, value] of Object.entries(set)) search.set(name, String(value));
  return link(`${pathOf(call)}?${search.toString()}`);
}
