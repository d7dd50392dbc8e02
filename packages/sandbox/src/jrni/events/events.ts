/** Events and event groups: listed and read. */
import type { Answer } from "../../engine/answer/answer.js";
import { forAdmins } from "../audience.js";
import { zoneOf } from "../company/zone-of.js";
import { link, type HalLinks } from "../hal/link.js";
import { list, wholeList, type ListCall, type PageQuery } from "../hal/list.js";
import { orderBy } from "../hal/order.js";
import { lookUp, lookUpByReference, lookUpOf, ofCompany } from "../look-up.js";
import { invalid } from "../refusal.js";
import type { ById, ByReference, InCompany, JrniCall } from "../state.js";
import { addDays } from "../time/days.js";
import { readTime } from "../time/read-time.js";
import { readRange } from "../time/range.js";
import { instantAt, wallTimeAt } from "../time/zone.js";
import { isBookable, type Event } from "./event.js";
import { eventResource, groupResource } from "./event-resource.js";

interface EventsQuery {
  readonly query: PageQuery & {
    readonly start_date?: string;
    readonly end_date?: string;
    readonly person_id?: number;
    readonly resource_id?: number;
    readonly event_group_id?: number;
    readonly event_chain_id?: number;
    readonly member_level_id?: number;
    readonly include_non_bookable?: boolean;
    readonly modified_since?: string;
    readonly order_by?: string;
  };
}

/** The days that are answered without dates; the documents say about a month. */
const aboutMonth = 35;

/** `GET /{company_id}/events`, and the same for administrators */
export function listEvents(call: JrniCall<InCompany & EventsQuery>): Answer {
  const { state, path, query, clock } = call;
  const now = clock.now().getTime();
  const zone = zoneOf(state, path.company_id);
  const first = query.start_date ?? wallTimeAt(now, zone).day;
  const range = readRange(first, query.end_date ?? addDays(first, aboutMonth));
  const from = instantAt(range.start, 0, zone);
  const to = instantAt(addDays(range.end, 1), 0, zone);
  const since = query.modified_since === undefined ? -Infinity : readTime(query.modified_since);
  if (since === undefined) throw invalid("modified_since is invalid");
  const events = ofCompany(state.events, path.company_id)
    .filter((event) => {
      const chain = lookUp(state.eventChains, event.chainId);
      return (
        event.start >= from &&
        event.start < to &&
        event.updatedAt >= since &&
        !chain.deleted &&
        fits(query.event_chain_id, event.chainId) &&
        fits(query.event_group_id, chain.groupId) &&
        fits(query.person_id, chain.personId) &&
        fits(query.resource_id, chain.resourceId) &&
        (query.include_non_bookable === true || isBookable(event, state, now))
      );
    })
    .sort((left, right) => left.start - right.start)
    .map((event) => eventResource(event, state, now, forAdmins(call)));
  return list(call, "events", orderBy(events, query.order_by), (event) => event, { size: 100 });
}

/** `GET /{company_id}/events/{id}`, and the same for administrators */
export function getEvent(call: JrniCall<ById>): Answer {
  return { status: 200, body: write(call)(lookUpOf(call.state.events, call.path)) };
}

/** `GET /admin/{company_id}/event_chains/{id}/events` */
export function listEventsOfChain(call: JrniCall<ById>): Answer {
  const { id } = lookUpOf(call.state.eventChains, call.path);
  const events = [...call.state.events.values()].filter(({ chainId }) => chainId === id);
  return wholeList(call, "events", events, write(call), { total_entries: events.length });
}

/** `GET /{company_id}/event_groups`, and the same for administrators */
export function listEventGroups(call: ListCall & JrniCall<InCompany>): Answer {
  const admin = forAdmins(call);
  const links: HalLinks = admin ? { new: link(`/admin/${call.path.company_id}/event_groups/new`) } : {};
  const groups = ofCompany(call.state.eventGroups, call.path.company_id);
  return list(call, "event_groups", groups, (group) => groupResource(group, admin), { size: 100, links });
}

/** `GET /{company_id}/event_groups/{id}`, and the same for administrators */
export function getEventGroup(call: JrniCall<ById>): Answer {
  return { status: 200, body: groupResource(lookUpOf(call.state.eventGroups, call.path), forAdmins(call)) };
}

/** `GET /{company_id}/event_groups/find_by_ref/{ref}` */
export function findEventGroupByReference({ state, path }: JrniCall<ByReference>): Answer {
  return { status: 200, body: groupResource(lookUpByReference(state.eventGroups, path)) };
}

function write(call: JrniCall): (event: Event) => object {
  const now = call.clock.now().getTime();
  return (event) => eventResource(event, call.state, now, forAdmins(call));
}

function fits(wanted: number | undefined, actual: number | undefined): boolean {
  return wanted === undefined || wanted === actual;
}
