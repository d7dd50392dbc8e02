/** Members: what customers with an account read of themselves. */
import type { Answer } from "../../engine/answer/answer.js";
import { isCancelled } from "../bookings/booking.js";
import { memberBookingResource } from "../bookings/customer-booking.js";
import { memberResource } from "../clients/client-resource.js";
import { zoneOf } from "../company/zone-of.js";
import { list, type PageQuery } from "../hal/list.js";
import { lookUpOf } from "../look-up.js";
import { purchaseTotalResource, totalsOf } from "../purchases/purchase.js";
import type { ById, JrniCall, JrniState } from "../state.js";
import { wallTimeAt } from "../time/zone.js";

/** `GET /{company_id}/members/{id}` */
export function getMember({ state, path }: JrniCall<ById>): Answer {
  return { status: 200, body: memberResource(lookUpOf(state.clients, path), state) };
}

interface Days {
  readonly start_date?: string;
  readonly end_date?: string;
}

interface BookingsQuery {
  readonly query: PageQuery & Days & { readonly include_cancelled?: boolean };
}

/** `GET /{company_id}/members/{id}/bookings`, the earliest first */
export function listMemberBookings(call: JrniCall<ById & BookingsQuery>): Answer {
  const { state, path, query } = call;
  const member = lookUpOf(state.clients, path);
  const bookings = [...state.bookings.values()]
    .filter(
      (booking) =>
        booking.clientId === member.id &&
        (query.include_cancelled === true || !isCancelled(booking)) &&
        isWithin(booking.start, query, booking.companyId, state),
    )
    .sort((left, right) => left.start - right.start);
  return list(call, "bookings", bookings, (booking) => memberBookingResource(booking, state));
}

interface PurchasesQuery {
  readonly query: PageQuery & Days & { readonly fully_paid?: boolean };
}

/** `GET /{company_id}/members/{id}/purchase_totals`; the days are those of the purchases. */
export function listMemberPurchases(call: JrniCall<ById & PurchasesQuery>): Answer {
  const { state, path, query } = call;
  const member = lookUpOf(state.clients, path);
  const purchases = [...state.purchases.values()].filter(
    (purchase) =>
      purchase.clientId === member.id &&
      isWithin(purchase.createdAt, query, purchase.companyId, state) &&
      (query.fully_paid === undefined || query.fully_paid === (totalsOf(purchase, state).due === 0)),
  );
  return list(call, "purchase_totals", purchases, (purchase) => purchaseTotalResource(purchase, state));
}

function isWithin(
  instant: number,
  { start_date: start, end_date: end }: Days,
  companyId: number,
  state: JrniState,
): boolean {
  const { day } = wallTimeAt(instant, zoneOf(state, companyId));
  return (start === undefined || day >= start) && (end === undefined || day <= end);
}
