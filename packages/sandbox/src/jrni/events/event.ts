/** Events, the chains they belong to and the groups of those, and the spaces that are left. */
import { isCancelled } from "../bookings/booking.js";
import { lookUp } from "../look-up.js";
import type { JrniState } from "../state.js";

/** A kind of event. */
export interface EventGroup {
  readonly id: number;
  readonly companyId: number;
  readonly name: string;
  readonly description: string;
  readonly reference?: string;
}

/** A series of events; what they have in common is here. */
export interface EventChain {
  readonly id: number;
  readonly companyId: number;
  readonly groupId: number;
  readonly addressId?: number;
  readonly personId?: number;
  readonly resourceId?: number;
  readonly name: string;
  readonly description?: string;
  readonly longDescription?: string;
  readonly reference?: string;
  /** of its first event */
  readonly start?: number;
  /** minutes */
  readonly duration: number;
  readonly spaces: number;
  readonly price: number;
  readonly ticketType: string;
  /** days before the start until which a customer may move a booking */
  readonly minCancelDays: number;
  /** `WEEK`, or nothing for a single event */
  readonly recurrence: string;
  readonly disabled: boolean;
  readonly deleted: boolean;
  readonly updatedAt: number;
}

/** Something with a fixed time and several spaces. */
export interface Event {
  readonly id: number;
  readonly companyId: number;
  readonly chainId: number;
  readonly start: number;
  /** spaces taken by bookings that the stand-in does not know one by one */
  readonly bookedBefore: number;
  readonly updatedAt: number;
}

/** The spaces of an event. */
export function spacesOf(
  event: Event,
  state: JrniState,
  now: number,
): { booked: number; held: number; free: number } {
  const { spaces } = lookUp(state.eventChains, event.chainId);
  const ofEvent = ({ eventId }: { readonly eventId?: number }): boolean => eventId === event.id;
  const sum = (rows: readonly { readonly quantity: number }[]): number =>
    rows.reduce((total, { quantity }) => total + quantity, 0);
  const bookings = [...state.bookings.values()].filter(
    (booking) => ofEvent(booking) && !isCancelled(booking),
  );
  const items = [...state.baskets.values()].flatMap(({ items }) => items);
  const booked = event.bookedBefore + sum(bookings);
  const held = sum(items.filter((item) => ofEvent(item) && item.expires > now));
  return { booked, held, free: Math.max(0, spaces - booked - held) };
}

/** Whether somebody can still book an event. */
export function isBookable(event: Event, state: JrniState, now: number): boolean {
  const { disabled, deleted } = lookUp(state.eventChains, event.chainId);
  return !disabled && !deleted && event.start > now && spacesOf(event, state, now).free > 0;
}
