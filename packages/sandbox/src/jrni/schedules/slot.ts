/** Slots: a time that is taken, by a booking or by a block. */
import { link, type HalLinks } from "../hal/link.js";
import { bookingStatus, describeBooking, endOf, type Booking } from "../bookings/booking.js";
import { zoneOf } from "../company/zone-of.js";
import type { JrniState } from "../state.js";
import { writeTime } from "../time/zone.js";

/** A time kept free of bookings. */
export interface Block {
  readonly id: number;
  readonly companyId: number;
  readonly personId?: number;
  readonly resourceId?: number;
  readonly start: number;
  readonly end: number;
}

const minute = 60_000;

/** A block, as it is answered. */
export function slotOfBlock(block: Block, state: JrniState, admin = true): object {
  const { id, personId, resourceId, start, end } = block;
  const person = personId === undefined ? undefined : state.people.get(personId);
  const resource = resourceId === undefined ? undefined : state.resources.get(resourceId);
  return {
    id,
    ...times(block, end, state),
    full_describe: person ? `Person - ${person.name}` : resource ? `Resource - ${resource.name}` : "",
    status: bookingStatus.blocked,
    spaces_booked: 0,
    spaces_reserved: 0,
    spaces_blocked: 1,
    num_spaces: 1,
    spaces_wait: 0,
    ...assets(block),
    duration: (end - start) / minute,
    duration_span: (end - start) / 1000,
    company_id: block.companyId,
    _links: { self: link(`${root(block, admin)}/slots/${id}`), ...assetLinks(block, admin) },
  };
}

/** The slot of a booking, as it is answered. */
export function slotOfBooking(booking: Booking, state: JrniState, admin = true): object {
  const { slotId, serviceId, duration, companyId } = booking;
  return {
    id: slotId,
    ...times(booking, endOf(booking), state),
    full_describe: describeBooking(booking, state),
    status: booking.status,
    spaces_booked: booking.quantity,
    spaces_reserved: 0,
    spaces_blocked: 0,
    num_spaces: booking.quantity,
    spaces_wait: 0,
    ...(serviceId === undefined ? {} : { service_id: serviceId }),
    ...assets(booking),
    duration,
    duration_span: duration * 60,
    company_id: companyId,
    _links: {
      self: link(`${root(booking, admin)}/slots/${slotId}`),
      ...(admin ? { bookings: link(`/admin/${companyId}/bookings?slot_id=${slotId}`) } : {}),
      ...assetLinks(booking, admin),
    },
  };
}

type Assets = Pick<Block, "companyId" | "personId" | "resourceId">;

function times({ start, companyId }: Assets & { start: number }, end: number, state: JrniState): object {
  const zone = zoneOf(state, companyId);
  return { datetime: writeTime(start, zone), end_datetime: writeTime(end, zone) };
}

function assets({ personId, resourceId }: Assets): object {
  return {
    ...(personId === undefined ? {} : { person_id: personId }),
    ...(resourceId === undefined ? {} : { resource_id: resourceId }),
  };
}

function assetLinks(of: Assets, admin: boolean): HalLinks {
  const { personId, resourceId } = of;
  return {
    ...(personId === undefined ? {} : { person: link(`${root(of, admin)}/people/${personId}`) }),
    ...(resourceId === undefined ? {} : { resource: link(`${root(of, admin)}/resources/${resourceId}`) }),
  };
}

function root({ companyId }: Assets, admin: boolean): string {
  return `${admin ? "/admin" : ""}/${companyId}`;
}
