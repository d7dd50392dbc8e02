/** Services in a basket: held, read, changed and let go. */
import type { Answer } from "../../engine/answer/answer.js";
import { byAdmin } from "../audience.js";
import { invalid, notFound } from "../refusal.js";
import { readDuration } from "../services/services.js";
import type { JrniCall, With } from "../state.js";
import { readTime } from "../time/read-time.js";
import { checkCompany, lookUpBasket, type OfBasket } from "./baskets.js";
import {
  heldItems,
  holdTime,
  serviceItemResource,
  type Basket,
  type BasketItem,
  type QuestionInput,
} from "./basket.js";
import { orderService } from "./order.js";

interface OfItem {
  readonly path: { readonly basket_id: string; readonly id: string };
}

interface ItemBody {
  readonly service_id: number;
  readonly start: string;
  readonly duration?: number | string;
  readonly company_id?: number | string;
  readonly person_id?: number;
  readonly resource_id?: number;
  readonly price?: number;
  readonly questions?: readonly QuestionInput[];
}

/** `POST /baskets/{basket_id}/service_items`: the time is held for five minutes. */
export function createServiceItem(call: JrniCall<OfBasket & With<ItemBody>>): Answer {
  const { state, ids } = call;
  const basket = lookUpBasket(call);
  const item = hold(call, basket, `c${ids.next("basket item")}`);
  state.baskets.set(basket.id, { ...basket, items: [...basket.items, item] });
  return { status: 201, body: serviceItemResource(basket, item, state) };
}

/** `GET /baskets/{basket_id}/service_items/{id}` */
export function getServiceItem(call: JrniCall<OfItem>): Answer {
  const basket = lookUpBasket(call);
  return { status: 200, body: serviceItemResource(basket, lookUpItem(call, basket), call.state) };
}

/** `PUT /baskets/{basket_id}/service_items/{id}`: held anew, at another time perhaps. */
export function updateServiceItem(call: JrniCall<OfItem & With<ItemBody>>): Answer {
  const { state } = call;
  const basket = lookUpBasket(call);
  const { id } = lookUpItem(call, basket);
  const item = hold(call, basket, id);
  state.baskets.set(basket.id, { ...basket, items: basket.items.map((one) => (one.id === id ? item : one)) });
  return { status: 200, body: serviceItemResource(basket, item, state) };
}

/** `DELETE /baskets/{basket_id}/service_items/{id}` */
export function deleteServiceItem(call: JrniCall<OfItem>): Answer {
  const basket = lookUpBasket(call);
  const { id } = lookUpItem(call, basket);
  call.state.baskets.set(basket.id, { ...basket, items: basket.items.filter((one) => one.id !== id) });
  // What the real API answers was not seen.
  return call.example(200);
}

function hold(call: JrniCall<OfBasket & With<ItemBody>>, basket: Basket, id: string): BasketItem {
  const { body, clock } = call;
  checkCompany(basket, body.company_id);
  const start = readTime(body.start);
  if (start === undefined) throw invalid("start is invalid");
  const order = orderService(call, {
    companyId: basket.companyId,
    serviceId: body.service_id,
    start,
    duration: readDuration(body.duration),
    personIds: body.person_id === undefined ? undefined : [body.person_id],
    resourceIds: body.resource_id === undefined ? undefined : [body.resource_id],
    questions: body.questions,
    admin: byAdmin(call, basket.companyId),
    price: body.price,
    ignoreItem: id,
  });
  return { ...order, id, expires: clock.now().getTime() + holdTime };
}

function lookUpItem({ path, clock }: JrniCall<OfItem>, basket: Basket): BasketItem {
  const item = heldItems(basket, clock.now().getTime()).find(({ id }) => id === path.id);
  if (!item) throw notFound();
  return item;
}
