/** The filters of the bookings that administrators list. */
import { sameText } from "../login/login.js";
import { invalid } from "../refusal.js";
import type { JrniState } from "../state.js";
import { readMinutes, readTime } from "../time/read-time.js";
import { wallTimeAt } from "../time/zone.js";
import { bookingStatus, isCancelled, serviceOf, zoneOfBooking, type Booking } from "./booking.js";

/** What bookings can be narrowed by. */
export interface BookingFilters {
  readonly start_date?: string;
  readonly end_date?: string;
  readonly start_time?: string;
  readonly end_time?: string;
  readonly include_cancelled?: boolean;
  readonly event_id?: number;
  readonly category_id?: number;
  readonly slot_id?: number;
  readonly service_id?: number;
  readonly person_id?: number;
  readonly resource_id?: number;
  readonly client_id?: number;
  readonly purchase_id?: number;
  readonly clinic_id?: number;
  readonly email?: string;
  readonly status?: string;
  readonly modified_since?: string;
  readonly created_since?: string;
}

/**
 * Makes the test whether a booking passes the filters.
 *
 * @throws Refusal with 400 when a time cannot be read.
 */
export function passes(filters: BookingFilters, state: JrniState): (booking: Booking) => boolean {
  const modifiedSince = timeOf("modified_since", filters.modified_since);
  const createdSince = timeOf("created_since", filters.created_since);
  const startTime = minutesOf("start_time", filters.start_time) ?? 0;
  const endTime = minutesOf("end_time", filters.end_time) ?? 1440;
  if (filters.start_time !== undefined && filters.start_date === undefined) {
    throw invalid("start_time is invalid: it needs start_date");
  }
  return (booking) => {
    const { day, minutes } = wallTimeAt(booking.start, zoneOfBooking(booking, state));
    return (
      (filters.include_cancelled === true || asksForCancelled(filters) || !isCancelled(booking)) &&
      (filters.start_date === undefined || day >= filters.start_date) &&
      (filters.end_date === undefined || day <= filters.end_date) &&
      minutes >= startTime &&
      minutes <= endTime &&
      same(filters.event_id, booking.eventId) &&
      same(filters.category_id, serviceOf(booking, state)?.categoryId) &&
      same(filters.slot_id, booking.slotId) &&
      same(filters.service_id, booking.serviceId) &&
      same(filters.person_id, booking.personId) &&
      same(filters.resource_id, booking.resourceId) &&
      same(filters.client_id, booking.clientId) &&
      same(filters.purchase_id, booking.purchaseId) &&
      // No call books a clinic, so no booking is of one.
      filters.clinic_id === undefined &&
      (filters.email === undefined || sameText(emailOf(booking, state), filters.email)) &&
      (filters.status === undefined || statusIs(booking, filters.status)) &&
      booking.updatedAt >= modifiedSince &&
      booking.createdAt >= createdSince
    );
  };
}

const statusNumbers: ReadonlyMap<string, number> = new Map(Object.entries(bookingStatus));

// Which values `status` takes is not known: the code is taken here, or what we call it.
function statusIs(booking: Pick<Booking, "status">, status: string): boolean {
  return booking.status === (statusNumbers.get(status.toLowerCase()) ?? Number(status));
}

function asksForCancelled({ status }: BookingFilters): boolean {
  return status !== undefined && statusIs({ status: bookingStatus.cancelled }, status);
}

function emailOf({ clientId }: Booking, { clients }: JrniState): string | undefined {
  return clients.get(clientId)?.details.email;
}

function same(wanted: number | undefined, actual: number | undefined): boolean {
  return wanted === undefined || wanted === actual;
}

function timeOf(name: string, text: string | undefined): number {
  const time = text === undefined ? -Infinity : readTime(text);
  if (time === undefined) throw invalid(`${name} is invalid`);
  return time;
}

function minutesOf(name: string, text: string | undefined): number | undefined {
  const minutes = text === undefined ? undefined : readMinutes(text);
  if (text !== undefined && minutes === undefined) throw invalid(`${name} is invalid`);
  return minutes;
}
