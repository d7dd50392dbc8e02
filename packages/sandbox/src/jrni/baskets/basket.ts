/** Baskets and what they hold, as kept and as answered in the form of version 5. */
import { zoneOf } from "../company/zone-of.js";
import { link } from "../hal/link.js";
import { defined } from "../pick.js";
import type { JrniState } from "../state.js";
import { writeTime } from "../time/zone.js";

/** What a caller answered to a question: as it was sent, so that it can be sent back. */
export interface QuestionInput {
  readonly id: number | string;
  readonly answer?: unknown;
}

/** What is to be booked: a service at a time, or spaces of an event. */
export interface OrderItem {
  readonly companyId: number;
  readonly serviceId?: number;
  readonly personId?: number;
  readonly resourceId?: number;
  readonly eventId?: number;
  readonly start: number;
  /** minutes */
  readonly duration: number;
  readonly quantity: number;
  readonly price: number;
  readonly questions: readonly QuestionInput[];
}

/** Something held in a basket. */
export interface BasketItem extends OrderItem {
  readonly id: string;
  /** until when it is held */
  readonly expires: number;
}

/** A basket. */
export interface Basket {
  readonly id: string;
  readonly companyId: number;
  /** of the session it belongs to */
  readonly token: string;
  /** a legacy basket is known by its session and company, not by its id */
  readonly legacy: boolean;
  readonly items: readonly BasketItem[];
}

/** How long an item is held, in milliseconds. */
export const holdTime = 5 * 60_000;

/** The items that are still held; those whose time has run out are no longer in the basket. */
export function heldItems({ items }: Basket, now: number): BasketItem[] {
  return items.filter(({ expires }) => expires > now);
}

/** A basket, as answered. */
export function basketResource(basket: Basket, state: JrniState, now: number): object {
  const items = heldItems(basket, now);
  const total = items.reduce((sum, { price }) => sum + price, 0);
  const path = `/baskets/${basket.id}`;
  return {
    id: basket.id,
    company_id: basket.companyId,
    total_price: total,
    total_due_price: total,
    total_price_in_major_units: total / 100,
    total_due_price_in_major_units: total / 100,
    service_items: items.map((item) => serviceItemResource(basket, item, state)),
    event_items: [],
    _embedded: { items: [], items_removed: [] },
    _links: {
      self: link(path),
      service_items: link(`${path}/service_items`),
      checkout: link(`${path}/checkout`),
      refresh: link(`${path}/refresh`),
    },
  };
}

/** A service in a basket, as answered. */
export function serviceItemResource({ id: basketId }: Basket, item: BasketItem, state: JrniState): object {
  const { id, companyId, serviceId, personId, resourceId, price } = item;
  const zone = zoneOf(state, companyId);
  return {
    id,
    // The real texts are not known; this is that of the document's examples.
    type: "ServiceItem",
    company_id: companyId,
    ...defined({ service_id: serviceId, person_id: personId, resource_id: resourceId }),
    questions: item.questions,
    duration: item.duration,
    start: writeTime(item.start, zone),
    expires: writeTime(item.expires, zone),
    price,
    total_price: price,
    discount_price: price,
    price_in_major_units: price / 100,
    total_price_in_major_units: price / 100,
    discount_price_in_major_units: price / 100,
    requested_assets: [],
    held_assets: [],
    _links: {
      self: link(`/baskets/${basketId}/service_items/${id}`),
      ...(serviceId === undefined ? {} : { service: link(`/${companyId}/services/${serviceId}`) }),
      ...(personId === undefined ? {} : { person: link(`/${companyId}/people/${personId}`) }),
      ...(resourceId === undefined ? {} : { resource: link(`/${companyId}/resources/${resourceId}`) }),
      company: link(`/company/${companyId}`),
    },
  };
}
