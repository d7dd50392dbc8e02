/** Bookings of one item, without a basket: by the public and by administrators. */
import type { Answer } from "../../engine/answer/answer.js";
import { byAdmin } from "../audience.js";
import { addClient, type ClientBody } from "../clients/write-client.js";
import { orderEvent, orderService } from "../baskets/order.js";
import type { OrderItem, QuestionInput } from "../baskets/basket.js";
import { isObject } from "../../engine/document/json.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import { buy, type Order } from "../purchases/buy.js";
import { bookingsOf, purchaseResource } from "../purchases/purchase.js";
import { invalid } from "../refusal.js";
import type { InCompany, JrniCall, JrniState, With } from "../state.js";
import { readTime } from "../time/read-time.js";
import { adminBookingResource } from "./admin-booking.js";

interface BookingBody {
  readonly datetime?: string;
  readonly service_id?: number;
  readonly person_id?: number;
  readonly person_ids?: readonly number[];
  readonly resource_id?: number;
  readonly event_id?: number;
  readonly event_chain_id?: number;
  readonly member_id?: number;
  readonly client?: ClientBody;
  readonly price?: number;
  readonly questions?: unknown;
}

type CreateCall = JrniCall<InCompany & With<BookingBody>>;

/** `POST /{company_id}/bookings` */
export function createBooking(call: CreateCall): Answer {
  const purchase = buy(call, {
    ...orderOf(call, byAdmin(call, call.path.company_id)),
    ...bookedBy(call, call.path.company_id),
  });
  return { status: 201, body: purchaseResource(purchase, call.state) };
}

/** `POST /admin/{company_id}/bookings` */
export function createAdminBooking(call: CreateCall): Answer {
  const purchase = buy(call, { ...orderOf(call, true), ...bookedBy(call, call.path.company_id) });
  const [booking] = bookingsOf(call.state, purchase);
  if (!booking) throw new TypeError("A purchase of one item has no booking");
  return { status: 201, body: adminBookingResource(booking, call.state) };
}

/** Who books for the customer, if it is somebody who runs the company. */
export function bookedBy(
  call: Pick<JrniCall, "state" | "principal">,
  companyId: number,
): Pick<Order, "bookedBy" | "byAdmin"> {
  if (!byAdmin(call, companyId)) return { byAdmin: false };
  const holder = call.principal?.session?.holder;
  const administrator =
    holder?.kind === "administrator" ? call.state.administrators.get(holder.administratorId) : undefined;
  return {
    byAdmin: true,
    bookedBy: administrator && { name: administrator.name, email: administrator.email },
  };
}

function orderOf(call: CreateCall, admin: boolean): Pick<Order, "companyId" | "clientId" | "items"> {
  const { state, path, body } = call;
  const companyId = path.company_id;
  const item = itemOf(call, admin);
  if (body.member_id !== undefined) {
    const { id: clientId } = lookUpOf(state.clients, { ...path, id: body.member_id });
    return { companyId, clientId, items: [item] };
  }
  if (!body.client) throw invalid("member_id or client is missing");
  return { companyId, clientId: addClient(call, companyId, body.client).id, items: [item] };
}

function itemOf(call: CreateCall, admin: boolean): OrderItem {
  const { path, body, state } = call;
  const companyId = path.company_id;
  const { price, event_id: named, service_id: serviceId } = body;
  const questions = questionsOf(body.questions);
  const start = body.datetime === undefined ? undefined : readTime(body.datetime);
  const eventId = named ?? eventOf(state, companyId, body.event_chain_id, start);
  if (eventId !== undefined)
    return orderEvent(call, { companyId, eventId, price: admin ? price : undefined, questions });
  if (serviceId === undefined) throw invalid("service_id or event_id is missing");
  if (start === undefined) throw invalid("datetime is missing");
  return orderService(call, {
    companyId,
    serviceId,
    start,
    personIds: body.person_id === undefined ? body.person_ids : [body.person_id],
    resourceIds: body.resource_id === undefined ? undefined : [body.resource_id],
    questions,
    admin,
    price,
  });
}

/** The event of a chain at a time. */
function eventOf(
  state: JrniState,
  companyId: number,
  chainId: number | undefined,
  start: number | undefined,
): number | undefined {
  if (chainId === undefined) return undefined;
  const event = ofCompany(state.events, companyId).find(
    (one) => one.chainId === chainId && one.start === start,
  );
  if (!event) throw invalid("datetime is invalid: the chain has no event then");
  return event.id;
}

/** Answers by question, as a list. */
function questionsOf(given: unknown): QuestionInput[] {
  if (!isObject(given)) return [];
  return Object.entries(given).map(([id, one]) => ({ id, answer: isObject(one) ? one.answer : one }));
}
