/** The legacy basket and what it holds, as answered. */
import { bookingStatus } from "../bookings/booking.js";
import { zoneOf } from "../company/zone-of.js";
import { link } from "../hal/link.js";
import { lookUp } from "../look-up.js";
import { defined } from "../pick.js";
import type { JrniCall, JrniState } from "../state.js";
import { wallTimeAt } from "../time/zone.js";
import { heldItems, type Basket, type BasketItem } from "./basket.js";

/** A legacy basket, as answered. */
export function legacyBasketResource(basket: Basket, { state, clock }: JrniCall): object {
  const { companyId } = basket;
  const items = heldItems(basket, clock.now().getTime());
  const total = items.reduce((sum, { price }) => sum + price, 0);
  const path = `/${companyId}/basket`;
  return {
    company_id: state.quirks.textIds ? String(companyId) : companyId,
    total_price: total,
    total_due_price: total,
    _embedded: { items: items.map((item) => legacyItemResource(item, state)) },
    _links: {
      self: link(path),
      checkout: link(`${path}/checkout{?member_id,take_from_wallet}`),
      add_item: link(`${path}/add_item{?service_id,event_id,event_chain_id,member_id}`),
    },
  };
}

/** What a legacy basket holds, as answered. */
export function legacyItemResource(item: BasketItem, state: JrniState): object {
  const { id, companyId, serviceId, personId, resourceId, eventId } = item;
  const { day, minutes } = wallTimeAt(item.start, zoneOf(state, companyId));
  const path = `/${companyId}/basket/${id}`;
  return {
    id,
    ...defined({
      service_id: serviceId,
      event_id: eventId,
      person_id: personId,
      resource_id: resourceId,
      service_name: serviceId === undefined ? undefined : lookUp(state.services, serviceId).name,
      person_name: personId === undefined ? undefined : lookUp(state.people, personId).name,
      resource_name: resourceId === undefined ? undefined : lookUp(state.resources, resourceId).name,
    }),
    status: bookingStatus.held,
    date: day,
    time: minutes,
    duration: item.duration,
    num_book: item.quantity,
    price: item.price,
    total_price: item.price,
    questions: item.questions.map((question) => ({ id: question.id })),
    settings: {},
    _embedded: {},
    _links: {
      self: link(path),
      add_attachment: link(`${path}/attach`),
      ...(serviceId === undefined ? {} : { service: link(`/${companyId}/services/${serviceId}`) }),
      ...(eventId === undefined ? {} : { event: link(`/${companyId}/events/${eventId}`) }),
      ...(personId === undefined ? {} : { person: link(`/${companyId}/people/${personId}`) }),
      company: link(`/company/${companyId}`),
    },
  };
}
