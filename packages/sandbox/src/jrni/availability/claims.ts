/** What already claims the time of people and resources: bookings, blocks and what baskets hold. */
import { endOf, isCancelled } from "../bookings/booking.js";
import type { JrniState } from "../state.js";

/** A claim on the time of a person, a resource or both. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly personId?: number;
  readonly resourceId?: number;
  /** what a search for another time may leave out of account */
  readonly bookingId?: number;
  readonly itemId?: string;
}

const minute = 60_000;

/** All claims at a moment; a basket item claims nothing once its time has run out. */
export function claimsAt(state: JrniState, now: number): Claim[] {
  const pad = (serviceId: number | undefined): { before: number; after: number } => {
    const service = serviceId === undefined ? undefined : state.services.get(serviceId);
    return { before: (service?.preTime ?? 0) * minute, after: (service?.postTime ?? 0) * minute };
  };
  const booked = [...state.bookings.values()]
    .filter((booking) => !isCancelled(booking))
    .map((booking): Claim => {
      const { before, after } = pad(booking.serviceId);
      return {
        ...assets(booking),
        start: booking.start - before,
        end: endOf(booking) + after,
        bookingId: booking.id,
      };
    });
  const held = [...state.baskets.values()].flatMap(({ items }) =>
    items
      .filter(({ expires }) => expires > now)
      .map((item): Claim => {
        const { before, after } = pad(item.serviceId);
        return { ...assets(item), start: item.start - before, end: endOf(item) + after, itemId: item.id };
      }),
  );
  return [...booked, ...state.blocks.values(), ...held];
}

function assets({
  personId,
  resourceId,
}: Pick<Claim, "personId" | "resourceId">): Pick<Claim, "personId" | "resourceId"> {
  return { personId, resourceId };
}
