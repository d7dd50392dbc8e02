/** Events, chains and groups, as answered. */
import { zoneOf } from "../company/zone-of.js";
import { link, type HalLinks } from "../hal/link.js";
import { lookUp } from "../look-up.js";
import { defined } from "../pick.js";
import type { JrniState } from "../state.js";
import { stamp } from "../time/stamp.js";
import { wallTimeAt, writeMinutes, writeTime } from "../time/zone.js";
import { isBookable, spacesOf, type Event, type EventChain, type EventGroup } from "./event.js";

/** An event, as answered. */
export function eventResource(event: Event, state: JrniState, now: number, admin = false): object {
  const { id, companyId, chainId } = event;
  const chain = lookUp(state.eventChains, chainId);
  const { groupId } = chain;
  const zone = zoneOf(state, companyId);
  const { booked, held } = spacesOf(event, state, now);
  const bookable = isBookable(event, state, now);
  return {
    id,
    updated_at: stamp(event.updatedAt),
    datetime: writeTime(event.start, zone),
    description: chain.name,
    status: 4,
    spaces_booked: booked,
    spaces_reserved: 0,
    spaces_blocked: 0,
    spaces_held: held,
    num_spaces: chain.spaces,
    spaces_wait: 0,
    event_chain_id: chainId,
    service_id: groupId,
    duration: chain.duration,
    price: chain.price,
    ticket_spaces: {},
    units: "minute",
    company_id: companyId,
    bookable,
    modified_date: writeTime(event.updatedAt, zone),
    _links: admin ? adminEventLinks(event, groupId) : eventLinks(event, groupId, bookable),
  };
}

/** An event chain, as answered. */
export function chainResource(chain: EventChain, state: JrniState, now: number, admin = false): object {
  const zone = zoneOf(state, chain.companyId);
  const first = chain.start === undefined ? undefined : wallTimeAt(chain.start, zone);
  return {
    id: chain.id,
    name: chain.name,
    ...defined({ description: chain.description, long_description: chain.longDescription }),
    duration: chain.duration,
    group: state.eventGroups.get(chain.groupId)?.name ?? null,
    ...(first ? { time: `2000-01-01T${writeMinutes(first.minutes)}:00+00:00`, start_date: first.day } : {}),
    capacity_view: 3,
    spaces: chain.spaces,
    price: chain.price,
    max_num_bookings: 2,
    min_advance_time: writeTime(now, zone),
    min_advance: 0,
    min_advance_unit: "day",
    min_cancel: chain.minCancelDays,
    min_cancel_unit: "day",
    ticket_type: chain.ticketType,
    email_per_ticket: false,
    questions_per_ticket: false,
    extra: {},
    course: false,
    recurrence_type: chain.recurrence,
    company_id: chain.companyId,
    _links: chainLinks(chain, admin),
    ...(admin
      ? {
          ...defined({ reference: chain.reference }),
          deleted: chain.deleted,
          disabled: chain.disabled,
          template: false,
          updated_at: stamp(chain.updatedAt),
        }
      : {}),
  };
}

/** An event group, as answered. */
export function groupResource({ id, companyId, name, description }: EventGroup, admin = false): object {
  return {
    id,
    name,
    description,
    extra: {},
    _links: {
      self: link(`${admin ? "/admin" : ""}/${companyId}/event_groups/${id}`),
      images: link(`/${companyId}/media/event_group_images/${id}`),
    },
  };
}

// Real events have the plural relations for the public, the singular ones for administrators.
function eventLinks({ id, companyId, chainId }: Event, groupId: number, bookable: boolean): HalLinks {
  return {
    self: link(`/${companyId}/events/${id}{?embed}`),
    event_groups: link(`/${companyId}/event_groups/${groupId}`),
    event_chains: link(`/${companyId}/event_chains/${chainId}`),
    ...(bookable ? { book: link(`/${companyId}/basket/add_item?event_id=${id}{&member_id}`) } : {}),
  };
}

function adminEventLinks({ id, companyId, chainId }: Event, groupId: number): HalLinks {
  return {
    self: link(`/admin/${companyId}/events/${id}`),
    event_group: link(`/admin/${companyId}/event_groups/${groupId}`),
    event_chain: link(`/admin/${companyId}/event_chains/${chainId}`),
  };
}

function chainLinks({ id, companyId, groupId, addressId }: EventChain, admin: boolean): HalLinks {
  const path = `/admin/${companyId}/event_chains/${id}`;
  if (admin) {
    return {
      self: link(path),
      events: link(`${path}/events`),
      edit: link(`${path}/edit`),
      new_booking: link(`${path}/new_booking`),
    };
  }
  return {
    self: link(`/${companyId}/event_chains/${id}`),
    events: link(`/${companyId}/events?event_chain_id=${id}`),
    event_group: link(`/${companyId}/event_groups/${groupId}`),
    ...(addressId === undefined ? {} : { address: link(`/${companyId}/addresses/${addressId}`) }),
  };
}
