/** A booking, as it is kept. */
import type { EventChain } from "../events/event.js";
import type { JrniState } from "../state.js";
import type { Service } from "../services/service.js";
import { zoneOf } from "../company/zone-of.js";

/** The codes of `status` that the stand-in uses, of those the document lists. */
export const bookingStatus = { blocked: 3, booked: 4, cancelled: 6, held: 9, external: 11 } as const;

/** The answer to a question. */
export interface GivenAnswer {
  readonly questionId: number;
  readonly answer: unknown;
}

/** An appointment, or places in an event. */
export interface Booking {
  readonly id: number;
  readonly companyId: number;
  readonly clientId: number;
  readonly purchaseId: number;
  readonly slotId: number;
  readonly serviceId?: number;
  readonly personId?: number;
  readonly resourceId?: number;
  readonly eventId?: number;
  readonly start: number;
  /** minutes */
  readonly duration: number;
  readonly quantity: number;
  readonly price: number;
  readonly paid: number;
  /** a number of `bookingStatus` */
  readonly status: number;
  readonly attended: boolean;
  readonly channel: "Client" | "Administrator";
  readonly bookedBy?: { readonly name: string; readonly email: string };
  readonly answers: readonly GivenAnswer[];
  readonly notes: readonly { readonly id: number; readonly note: string }[];
  readonly privateNote?: string;
  /** when each stage of the visit was reached */
  readonly multiStatus: Readonly<Record<string, number>>;
  readonly currentMultiStatus?: string;
  readonly obfuscatedId: string;
  readonly cancelReason?: string;
  readonly lateCancel?: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const minute = 60_000;

/** When a booking ends. */
export function endOf({ start, duration }: { readonly start: number; readonly duration: number }): number {
  return start + duration * minute;
}

/** Whether a booking is cancelled. */
export function isCancelled({ status }: Pick<Booking, "status">): boolean {
  return status === bookingStatus.cancelled;
}

/** The service of a booking. */
export function serviceOf({ serviceId }: Booking, state: JrniState): Service | undefined {
  return serviceId === undefined ? undefined : state.services.get(serviceId);
}

/** The chain of the event of a booking. */
export function chainOf({ eventId }: Booking, state: JrniState): EventChain | undefined {
  const event = eventId === undefined ? undefined : state.events.get(eventId);
  return event && state.eventChains.get(event.chainId);
}

/** What a booking is of: the name of its service or event. */
export function subjectOf(booking: Booking, state: JrniState): string {
  return chainOf(booking, state)?.name ?? serviceOf(booking, state)?.name ?? "";
}

/** The whole of a booking in words: `Bicycle Tune-up with Ana Ruiz`. */
export function describeBooking(booking: Booking, state: JrniState): string {
  const person = booking.personId === undefined ? undefined : state.people.get(booking.personId);
  const subject = subjectOf(booking, state);
  return person ? `${subject} with ${person.name}` : subject;
}

/** Until when its customer may move a booking. */
export function lastChange(booking: Booking, state: JrniState): number {
  const chain = chainOf(booking, state);
  const seconds = chain ? chain.minCancelDays * 86_400 : (serviceOf(booking, state)?.minCancel ?? 0);
  return booking.start - seconds * 1000;
}

/** The zone in which the times of a booking are told. */
export function zoneOfBooking({ companyId }: Booking, state: JrniState): string {
  return zoneOf(state, companyId);
}
