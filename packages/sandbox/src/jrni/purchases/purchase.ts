/** A purchase, as kept and as answered. */
import { isCancelled, type Booking } from "../bookings/booking.js";
import { purchaseBookingResource } from "../bookings/customer-booking.js";
import { nameOf } from "../clients/client.js";
import { clientResource } from "../clients/client-resource.js";
import { link, type HalLinks } from "../hal/link.js";
import { lookUp } from "../look-up.js";
import type { JrniState } from "../state.js";
import { stamp } from "../time/stamp.js";

/** What a checkout made. Its prices are those of its bookings. */
export interface Purchase {
  readonly id: number;
  readonly longId: string;
  readonly companyId: number;
  readonly clientId: number;
  readonly byAdmin: boolean;
  readonly createdAt: number;
}

/** The bookings of a purchase, cancelled ones too. */
export function bookingsOf({ bookings }: JrniState, { id }: Purchase): Booking[] {
  return [...bookings.values()].filter(({ purchaseId }) => purchaseId === id);
}

/** What a purchase costs, and what is still to be paid. */
export function totalsOf(purchase: Purchase, state: JrniState): { price: number; paid: number; due: number } {
  const all = bookingsOf(state, purchase);
  const live = all.filter((booking) => !isCancelled(booking));
  const sum = (bookings: readonly Booking[], of: "price" | "paid"): number =>
    bookings.reduce((total, booking) => total + booking[of], 0);
  return {
    price: sum(all, "price"),
    paid: sum(all, "paid"),
    due: Math.max(0, sum(live, "price") - sum(live, "paid")),
  };
}

/**
 * A purchase, as answered.
 *
 * @param includeCancelled Whether cancelled bookings are among those inline.
 */
export function purchaseResource(purchase: Purchase, state: JrniState, includeCancelled = false): object {
  const { companyId, clientId, longId } = purchase;
  const path = `/purchases/${longId}`;
  const bookings = bookingsOf(state, purchase).filter((booking) => includeCancelled || !isCancelled(booking));
  return {
    ...purchaseFields(purchase, state),
    _embedded: {
      client: clientResource(lookUp(state.clients, clientId)),
      bookings: bookings.map((booking) => purchaseBookingResource(booking, state)),
      packages: [],
      products: [],
      pre_paid_bookings: [],
      deals: [],
      course_bookings: [],
      external_purchases: [],
      payment_callbacks: [],
      confirm_messages: [],
    },
    _links: {
      self: link(path),
      bookings: link(`${path}/bookings`),
      client: link(`/${companyId}/client/${clientId}`),
      company: link(`/company/${companyId}`),
      confirm_messages: link(`${path}/confirm_messages`),
      ...linksOutside(longId, state),
    },
  };
}

/** Links that are no calls of the API, as the document's examples have them. */
function linksOutside(longId: string, { quirks }: JrniState): HalLinks {
  return {
    ical: { href: `https://example.jrni.com/ical/total/${longId}` },
    web_cal: { href: `webcal://example.jrni.com/ical/total/${longId}` },
    print: { href: `/angular/print_purchase.html?id=${longId}` },
    ...(quirks.browserLinks
      ? { paypal_express: { href: `/pay/paypal_express/${longId}`, type: "location" } }
      : {}),
    ...(quirks.leakedLinks ? { gcal: { href: `#<Purchase:0x00007f8b {"long_id":"${longId}"}>` } } : {}),
  };
}

/** A purchase in the list of a member: without what is inline. */
export function purchaseTotalResource(purchase: Purchase, state: JrniState): object {
  return { ...purchaseFields(purchase, state), _links: { self: link(`/purchases/${purchase.longId}`) } };
}

function purchaseFields(purchase: Purchase, state: JrniState): object {
  const { price, paid, due } = totalsOf(purchase, state);
  const money = {
    total_price: price,
    price,
    paid,
    deposit: 0,
    tax_payable_on_price: 0,
    tax_payable_on_deposit: 0,
    tax_payable_on_due_now: 0,
    due_now: due,
    certificate_paid: 0,
    original_price: price,
  };
  const majors = Object.entries(money).map(([name, amount]) => [`${name}_in_major_units`, amount / 100]);
  return {
    id: purchase.id,
    long_id: purchase.longId,
    client_name: nameOf(lookUp(state.clients, purchase.clientId)),
    created_at: stamp(purchase.createdAt),
    payment_type: "other",
    ...money,
    ...Object.fromEntries(majors),
    refund: { amount_refunded: 0, amount_remaining: paid },
  };
}
