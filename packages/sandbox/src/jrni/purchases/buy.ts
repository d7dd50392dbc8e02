/** Makes a purchase of what was ordered. */
import type { OrderItem } from "../baskets/basket.js";
import { bookingStatus, type Booking } from "../bookings/booking.js";
import { readAnswers } from "../clients/write-client.js";
import { newId } from "../new-id.js";
import type { JrniScene } from "../state.js";
import type { Purchase } from "./purchase.js";

/** Who buys what. */
export interface Order {
  readonly companyId: number;
  readonly clientId: number;
  readonly items: readonly OrderItem[];
  /** the administrator who orders for the customer, as far as one is known by name */
  readonly bookedBy?: { readonly name: string; readonly email: string };
  readonly byAdmin: boolean;
}

/** Makes a purchase, and a booking of each item. */
export function buy(scene: JrniScene, { companyId, clientId, items, byAdmin, bookedBy }: Order): Purchase {
  const { state, ids, clock } = scene;
  const createdAt = clock.now().getTime();
  const purchase: Purchase = {
    id: newId(ids, "purchase"),
    longId: ids.token(20),
    companyId,
    clientId,
    byAdmin,
    createdAt,
  };
  state.purchases.set(purchase.id, purchase);
  for (const item of items) {
    const booking: Booking = {
      id: newId(ids, "booking"),
      companyId: item.companyId,
      clientId,
      purchaseId: purchase.id,
      slotId: newId(ids, "block"),
      serviceId: item.serviceId,
      personId: item.personId,
      resourceId: item.resourceId,
      eventId: item.eventId,
      start: item.start,
      duration: item.duration,
      quantity: item.quantity,
      price: item.price,
      paid: 0,
      status: bookingStatus.booked,
      attended: true,
      channel: byAdmin ? "Administrator" : "Client",
      bookedBy,
      answers: readAnswers(item.questions),
      notes: [],
      multiStatus: {},
      obfuscatedId: ids.token(16),
      createdAt,
      updatedAt: createdAt,
    };
    state.bookings.set(booking.id, booking);
  }
  return purchase;
}
