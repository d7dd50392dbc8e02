/** What members do with their bookings: move and cancel them. */
import type { Answer } from "../../engine/answer/answer.js";
import type { Booking } from "../bookings/booking.js";
import { cancelBooking } from "../bookings/cancel.js";
import { memberBookingResource } from "../bookings/customer-booking.js";
import { moveBooking, refuseMove } from "../bookings/move.js";
import { zoneOf } from "../company/zone-of.js";
import { lookUpOf } from "../look-up.js";
import { forbidden, invalid } from "../refusal.js";
import { readDuration } from "../services/services.js";
import type { JrniCall, With } from "../state.js";
import { readMinutes } from "../time/read-time.js";
import { isDay } from "../time/days.js";
import { instantAt } from "../time/zone.js";

interface OfMember {
  readonly path: { readonly company_id: number; readonly member_id: number; readonly id: number };
}

interface Reschedule {
  readonly date: string;
  readonly time: string;
  readonly duration?: number | string;
}

/** `PUT /{company_id}/members/{member_id}/bookings/{id}/reschedule` */
export function rescheduleMemberBooking(call: JrniCall<OfMember & With<Reschedule>>): Answer {
  const { state, path, body } = call;
  const booking = lookUpBooking(call);
  const refusal = refuseMove(call, booking);
  if (refusal) throw refusal;
  const minutes = readMinutes(body.time);
  if (minutes === undefined) throw invalid("time is invalid");
  if (!isDay(body.date)) throw invalid("date is invalid");
  const moved = moveBooking(call, booking, {
    start: instantAt(body.date, minutes, zoneOf(state, path.company_id)),
    duration: readDuration(body.duration),
    admin: false,
  });
  return { status: 200, body: memberBookingResource(moved, state) };
}

/** `DELETE /{company_id}/members/{member_id}/bookings/{id}` */
export function cancelMemberBooking(call: JrniCall<OfMember>): Answer {
  return { status: 200, body: memberBookingResource(cancelBooking(call, lookUpBooking(call)), call.state) };
}

function lookUpBooking({ state, path }: JrniCall<OfMember>): Booking {
  const booking = lookUpOf(state.bookings, path);
  if (booking.clientId !== path.member_id) throw forbidden("The booking belongs to another member");
  return booking;
}
