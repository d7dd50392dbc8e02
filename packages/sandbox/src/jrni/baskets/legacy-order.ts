/** What is put into a legacy basket, as its callers say it: a day and minutes from midnight, or an event. */
import { byAdmin } from "../audience.js";
import { zoneOf } from "../company/zone-of.js";
import { invalid } from "../refusal.js";
import { readDuration } from "../services/services.js";
import type { InCompany, JrniCall, With } from "../state.js";
import { instantAt } from "../time/zone.js";
import type { OrderItem, QuestionInput } from "./basket.js";
import { orderEvent, orderService } from "./order.js";

interface ItemBody {
  readonly service_id?: number;
  readonly event_id?: number;
  readonly person_id?: number;
  readonly person_ids?: readonly number[];
  readonly resource_id?: number;
  readonly date?: string;
  /** minutes from midnight */
  readonly time?: number;
  readonly duration?: number | string;
  readonly qty?: number;
  readonly price?: number;
  readonly questions?: readonly QuestionInput[];
}

interface Adding {
  readonly query: { readonly service_id?: number; readonly event_id?: number };
}

/** A call that adds something. */
export type AddingCall = JrniCall<InCompany & Adding & With<ItemBody>>;

/**
 * Makes sure that what a call wants can be had.
 *
 * @throws Refusal with 400 when it does not say what, with 409 when there is no room.
 */
export function orderOf(call: AddingCall): OrderItem {
  const { state, path, body, query } = call;
  const companyId = path.company_id;
  const { questions, date, time } = body;
  const admin = byAdmin(call, companyId);
  const price = admin ? body.price : undefined;
  const eventId = body.event_id ?? query.event_id;
  if (eventId !== undefined)
    return orderEvent(call, { companyId, eventId, quantity: body.qty, price, questions });
  const serviceId = body.service_id ?? query.service_id;
  if (serviceId === undefined) throw invalid("service_id or event_id is missing");
  if (date === undefined || time === undefined) throw invalid("date and time are missing");
  if (time < 0 || time > 1440) throw invalid("time is invalid");
  return orderService(call, {
    companyId,
    serviceId,
    start: instantAt(date, time, zoneOf(state, companyId)),
    duration: readDuration(body.duration),
    personIds: body.person_id === undefined ? body.person_ids : [body.person_id],
    resourceIds: body.resource_id === undefined ? undefined : [body.resource_id],
    questions,
    admin,
    price,
  });
}
