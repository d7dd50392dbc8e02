/** Purchases, as administrators list, read and take payment for them. */
import type { Answer } from "../../engine/answer/answer.js";
import { isCancelled } from "../bookings/booking.js";
import { saveBooking } from "../bookings/move.js";
import { list, type PageQuery } from "../hal/list.js";
import { orderBy } from "../hal/order.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import { invalid } from "../refusal.js";
import type { ById, InCompany, JrniCall, With } from "../state.js";
import { readTime } from "../time/read-time.js";
import { bookingsOf, purchaseResource } from "./purchase.js";

interface PurchasesQuery {
  readonly query: PageQuery & {
    readonly created_from: string;
    readonly created_to?: string;
    readonly admin_bookings_only?: boolean;
    readonly order_by?: string;
    readonly order_by_reverse?: boolean;
  };
}

/** `GET /admin/{company_id}/purchases` */
export function listAdminPurchases(call: JrniCall<InCompany & PurchasesQuery>): Answer {
  const { state, path, query } = call;
  const from = readTime(query.created_from) ?? -Infinity;
  const to = query.created_to === undefined ? Infinity : (readTime(query.created_to) ?? Infinity);
  const purchases = ofCompany(state.purchases, path.company_id)
    .filter(
      ({ createdAt, byAdmin }) =>
        createdAt >= from && createdAt <= to && (!query.admin_bookings_only || byAdmin),
    )
    .map((purchase) => purchaseResource(purchase, state));
  return list(
    call,
    "purchases",
    orderBy(purchases, query.order_by, query.order_by_reverse),
    (purchase) => purchase,
  );
}

/** `GET /admin/{company_id}/purchases/{id}` */
export function getAdminPurchase({ state, path }: JrniCall<ById>): Answer {
  return { status: 200, body: purchaseResource(lookUpOf(state.purchases, path), state) };
}

interface Payment {
  readonly amount?: unknown;
}

/** `POST /admin/{company_id}/purchases/{id}/pay`: the amount goes to its bookings, one after the other. */
export function payPurchase(call: JrniCall<ById & With<Payment>>): Answer {
  const { state, path, body } = call;
  const purchase = lookUpOf(state.purchases, path);
  const amount = Number(body.amount ?? 0);
  if (!Number.isInteger(amount) || amount < 0) throw invalid("amount is invalid: it is in minor units");
  let rest = amount;
  for (const booking of bookingsOf(state, purchase)) {
    if (isCancelled(booking)) continue;
    const share = Math.min(rest, Math.max(0, booking.price - booking.paid));
    if (share > 0) saveBooking(call, { ...booking, paid: booking.paid + share });
    rest -= share;
  }
  return { status: 200, body: purchaseResource(purchase, state) };
}
