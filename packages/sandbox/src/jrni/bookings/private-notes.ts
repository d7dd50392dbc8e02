/** The notes that administrators make on a booking. */
import type { Answer } from "../../engine/answer/answer.js";
import { lookUpOf } from "../look-up.js";
import { newId } from "../new-id.js";
import { notFound } from "../refusal.js";
import type { ById, JrniCall, With } from "../state.js";
import { adminBookingResource } from "./admin-booking.js";
import type { Booking } from "./booking.js";
import { saveBooking } from "./move.js";

interface Note {
  readonly note: string;
}

/** `PUT /admin/{company_id}/bookings/{id}/private_notes`: adds one with each call. */
export function addPrivateNote(call: JrniCall<ById & With<Note>>): Answer {
  const booking = lookUpOf(call.state.bookings, call.path);
  return save(call, booking, [...booking.notes, { id: newId(call.ids, "note"), note: call.body.note }]);
}

interface OfBooking {
  readonly path: { readonly company_id: number; readonly booking_id: number; readonly id: number };
}

/** `PUT /admin/{company_id}/bookings/{booking_id}/private_notes/{id}` */
export function updatePrivateNote(call: JrniCall<OfBooking & With<Note>>): Answer {
  const booking = lookUpNoted(call);
  const { id } = call.path;
  return save(
    call,
    booking,
    booking.notes.map((note) => (note.id === id ? { id, note: call.body.note } : note)),
  );
}

/** `DELETE /admin/{company_id}/bookings/{booking_id}/private_notes/{id}` */
export function deletePrivateNote(call: JrniCall<OfBooking>): Answer {
  const booking = lookUpNoted(call);
  return save(
    call,
    booking,
    booking.notes.filter(({ id }) => id !== call.path.id),
  );
}

function lookUpNoted({ state, path }: JrniCall<OfBooking>): Booking {
  const booking = lookUpOf(state.bookings, { ...path, id: path.booking_id });
  if (!booking.notes.some(({ id }) => id === path.id)) throw notFound();
  return booking;
}

function save(call: JrniCall, booking: Booking, notes: Booking["notes"]): Answer {
  return { status: 200, body: adminBookingResource(saveBooking(call, { ...booking, notes }), call.state) };
}
