/** Makes sure that what somebody wants can be had: a service at a time, or spaces of an event. */
import { reserve } from "../availability/reserve.js";
import { priceOf } from "../services/service.js";
import { spacesOf, isBookable } from "../events/event.js";
import { lookUp, lookUpOf } from "../look-up.js";
import { invalid, noSpace } from "../refusal.js";
import type { JrniScene } from "../state.js";
import type { Choice } from "../availability/candidates.js";
import type { OrderItem, QuestionInput } from "./basket.js";

/** A wish for a service. */
export interface ServiceWish extends Choice {
  readonly companyId: number;
  readonly serviceId: number;
  readonly start: number;
  /** minutes; the first of the service when left out */
  readonly duration?: number;
  readonly questions?: readonly QuestionInput[];
  /** who runs the company may book at any time, for any duration and price */
  readonly admin: boolean;
  readonly price?: number;
  /** an item of a basket, or a booking, whose own time does not stand in the way */
  readonly ignoreItem?: string;
  readonly ignoreBooking?: number;
}

/**
 * Finds somebody for a service.
 *
 * @throws Refusal with 409 when nobody is free, 400, 403 or 404 when the wish makes no sense.
 */
export function orderService({ state, clock }: JrniScene, wish: ServiceWish): OrderItem {
  const { companyId, admin, start } = wish;
  const service = lookUpOf(state.services, { company_id: companyId, id: wish.serviceId });
  for (const id of wish.personIds ?? []) lookUpOf(state.people, { company_id: companyId, id });
  for (const id of wish.resourceIds ?? []) lookUpOf(state.resources, { company_id: companyId, id });
  const duration = wish.duration ?? service.durations[0] ?? 60;
  if (!admin && !service.durations.includes(duration)) throw invalid("duration is invalid");
  const search = { ...wish, service, now: clock.now().getTime(), duration: undefined };
  const { personId, resourceId } = reserve(search, start, duration, state);
  return {
    companyId,
    serviceId: service.id,
    personId,
    resourceId,
    start,
    duration,
    quantity: 1,
    price: (admin ? wish.price : undefined) ?? priceOf(service, duration),
    questions: wish.questions ?? [],
  };
}

/** A wish for spaces of an event. */
export interface EventWish {
  readonly companyId: number;
  readonly eventId: number;
  readonly quantity?: number;
  readonly price?: number;
  readonly questions?: readonly QuestionInput[];
}

/**
 * Finds spaces of an event.
 *
 * @throws Refusal with 409 when there are not enough, 400, 403 or 404 when the wish makes no sense.
 */
export function orderEvent({ state, clock }: JrniScene, wish: EventWish): OrderItem {
  const { companyId, quantity = 1 } = wish;
  if (quantity < 1) throw invalid("qty is invalid");
  const event = lookUpOf(state.events, { company_id: companyId, id: wish.eventId });
  const chain = lookUp(state.eventChains, event.chainId);
  const now = clock.now().getTime();
  if (!isBookable(event, state, now) || spacesOf(event, state, now).free < quantity) {
    throw noSpace({ id: chain.groupId, name: chain.name });
  }
  return {
    companyId,
    eventId: event.id,
    start: event.start,
    duration: chain.duration,
    quantity,
    price: wish.price ?? chain.price * quantity,
    questions: wish.questions ?? [],
  };
}
