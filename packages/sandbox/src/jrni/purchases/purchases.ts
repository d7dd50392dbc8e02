/** Purchases: read and cancelled by those who know the long id, or by the member who bought. */
import type { Answer } from "../../engine/answer/answer.js";
import { byAdmin } from "../audience.js";
import { isCancelled, type Booking } from "../bookings/booking.js";
import { cancelBooking } from "../bookings/cancel.js";
import { purchaseBookingResource } from "../bookings/customer-booking.js";
import { moveBooking, refuseMove } from "../bookings/move.js";
import { wholeList } from "../hal/list.js";
import { lookUp, lookUpOf } from "../look-up.js";
import { forbidden, invalid, notFound, unauthorized } from "../refusal.js";
import type { ById, JrniCall, With } from "../state.js";
import { readTime } from "../time/read-time.js";
import { bookingsOf, purchaseResource, type Purchase } from "./purchase.js";

interface ByLongId {
  readonly path: { readonly long_id: string };
}

interface BookingOf {
  readonly path: { readonly long_id: string; readonly id: number };
}

interface Cancelled {
  readonly query: { readonly include_cancelled?: boolean };
}

/** `GET /purchases/{long_id}` */
export function getPurchase(call: JrniCall<ByLongId & Cancelled>): Answer {
  return {
    status: 200,
    body: purchaseResource(lookUpPurchase(call), call.state, call.query.include_cancelled),
  };
}

/** `DELETE /purchases/{long_id}`: cancels all its bookings. */
export function cancelPurchase(call: JrniCall<ByLongId>): Answer {
  for (const booking of bookingsOf(call.state, lookUpPurchase(call))) cancelBooking(call, booking);
  return { status: 204 };
}

/** `GET /purchases/{long_id}/bookings` */
export function listPurchaseBookings(call: JrniCall<ByLongId>): Answer {
  const bookings = bookingsOf(call.state, lookUpPurchase(call)).filter((booking) => !isCancelled(booking));
  const write = (booking: Booking): object => purchaseBookingResource(booking, call.state);
  return wholeList(call, "bookings", bookings, write, { total_entries: bookings.length });
}

/** `GET /purchases/{long_id}/bookings/{id}` */
export function getPurchaseBooking(call: JrniCall<BookingOf>): Answer {
  return { status: 200, body: purchaseBookingResource(lookUpBooking(call), call.state) };
}

/** `PUT /purchases/{long_id}/bookings/{id}`: that `datetime` moves it is an assumption of the document. */
export function updatePurchaseBooking(
  call: JrniCall<BookingOf & With<{ readonly datetime?: unknown }>>,
): Answer {
  const { body, state } = call;
  const booking = lookUpBooking(call);
  if (body.datetime === undefined) return { status: 200, body: purchaseBookingResource(booking, state) };
  const start = typeof body.datetime === "string" ? readTime(body.datetime) : undefined;
  if (start === undefined) throw invalid("datetime is invalid");
  const admin = byAdmin(call, booking.companyId);
  const refusal = admin ? undefined : refuseMove(call, booking);
  if (refusal) throw refusal;
  return { status: 200, body: purchaseBookingResource(moveBooking(call, booking, { start, admin }), state) };
}

/** `DELETE /purchases/{long_id}/bookings/{id}` */
export function cancelPurchaseBooking(call: JrniCall<BookingOf>): Answer {
  return { status: 200, body: purchaseBookingResource(cancelBooking(call, lookUpBooking(call)), call.state) };
}

/** `GET /{company_id}/purchase_totals/{id}` */
export function getPurchaseTotal(call: JrniCall<ById>): Answer {
  const purchase = lookUpOf(call.state.purchases, call.path);
  checkBuyer(call, purchase);
  return { status: 200, body: purchaseResource(purchase, call.state) };
}

function lookUpPurchase(call: JrniCall<ByLongId>): Purchase {
  const { state, path } = call;
  const purchase = [...state.purchases.values()].find(({ longId }) => longId === path.long_id);
  if (!purchase) throw notFound();
  checkBuyer(call, purchase);
  return purchase;
}

function lookUpBooking(call: JrniCall<BookingOf>): Booking {
  const booking = lookUp(call.state.bookings, call.path.id);
  if (booking.purchaseId !== lookUpPurchase(call).id)
    throw forbidden("The booking belongs to another purchase");
  return booking;
}

/**
 * A guest's purchase is open to whoever knows it; that of a member needs the token of the member.
 *
 * @throws Refusal with 401 when nobody is logged in, with 403 when somebody else is.
 */
function checkBuyer(call: JrniCall, { clientId, companyId }: Purchase): void {
  const holder = call.principal?.session?.holder;
  if (byAdmin(call, companyId) || lookUp(call.state.clients, clientId).password === undefined) return;
  if (holder?.kind !== "member") throw unauthorized();
  if (holder.clientId !== clientId) throw forbidden("The purchase belongs to another member");
}
