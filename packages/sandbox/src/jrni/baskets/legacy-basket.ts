/** The legacy basket: known by its session and its company. */
import type { Answer } from "../../engine/answer/answer.js";
import type { ClientBody } from "../clients/write-client.js";
import { openSession } from "../login/session.js";
import { notFound } from "../refusal.js";
import type { InCompany, JrniCall, JrniState, With } from "../state.js";
import { heldItems, holdTime, type Basket, type BasketItem } from "./basket.js";
import { checkOut } from "./checkout.js";
import { type AddingCall, orderOf } from "./legacy-order.js";
import { legacyBasketResource, legacyItemResource } from "./legacy-resource.js";

interface OfItem {
  readonly path: { readonly company_id: number; readonly item_id: string };
}

/** `POST /{company_id}/basket/add_item`: the first one opens the session. */
export function addLegacyBasketItem(call: AddingCall): Answer {
  const { state, path, ids, principal, clock } = call;
  const order = orderOf(call);
  const { token } = principal?.session ?? openSession(call, { kind: "basket" });
  const known = basketOf(state, path.company_id, token);
  const blank = { id: ids.hex24().slice(0, 8), companyId: path.company_id, token, legacy: true, items: [] };
  const basket: Basket = known ?? blank;
  const item: BasketItem = {
    ...order,
    id: ids.hex24().slice(0, 16),
    expires: clock.now().getTime() + holdTime,
  };
  const filled = { ...basket, items: [...basket.items, item] };
  state.baskets.set(basket.id, filled);
  return { status: 201, headers: { "auth-token": token }, body: legacyBasketResource(filled, call) };
}

/** `GET /{company_id}/basket` */
export function getLegacyBasket(call: JrniCall<InCompany>): Answer {
  return { status: 200, body: legacyBasketResource(lookUpBasket(call), call) };
}

/** `DELETE /{company_id}/basket` */
export function clearLegacyBasket(call: JrniCall<InCompany>): Answer {
  return keep(call, []);
}

/** `GET /{company_id}/basket/{item_id}` */
export function getLegacyBasketItem(call: JrniCall<OfItem>): Answer {
  return { status: 200, body: legacyItemResource(lookUpItem(call), call.state) };
}

/** `DELETE /{company_id}/basket/{item_id}` */
export function deleteLegacyBasketItem(call: JrniCall<OfItem>): Answer {
  const { id } = lookUpItem(call);
  return keep(
    call,
    lookUpBasket(call).items.filter((item) => item.id !== id),
  );
}

interface CheckoutBody {
  readonly client?: ClientBody;
  readonly member_id?: number;
}

/** `POST /{company_id}/basket/checkout` */
export function checkOutLegacyBasket(call: JrniCall<InCompany & With<CheckoutBody>>): Answer {
  return checkOut(call, lookUpBasket(call), call.body.member_id, call.body.client ?? {});
}

// A session that has put nothing in has an empty basket all the same.
function lookUpBasket({ state, path, principal, ids }: JrniCall<InCompany>): Basket {
  const token = principal?.session?.token ?? "";
  const companyId = path.company_id;
  return (
    basketOf(state, companyId, token) ?? {
      id: ids.hex24().slice(0, 8),
      companyId,
      token,
      legacy: true,
      items: [],
    }
  );
}

function basketOf({ baskets }: JrniState, companyId: number, token: string): Basket | undefined {
  return [...baskets.values()].find(
    (one) => one.legacy && one.companyId === companyId && one.token === token,
  );
}

function lookUpItem(call: JrniCall<OfItem>): BasketItem {
  const held = heldItems(lookUpBasket(call), call.clock.now().getTime());
  const item = held.find(({ id }) => id === call.path.item_id);
  if (!item) throw notFound();
  return item;
}

function keep(call: JrniCall<InCompany>, items: readonly BasketItem[]): Answer {
  const basket = { ...lookUpBasket(call), items };
  call.state.baskets.set(basket.id, basket);
  return { status: 200, body: legacyBasketResource(basket, call) };
}
