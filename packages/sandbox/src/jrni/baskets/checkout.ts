/** Checks a basket out: what it holds becomes a purchase. */
import type { Answer } from "../../engine/answer/answer.js";
import { bookedBy } from "../bookings/create-booking.js";
import { addClient, type ClientBody } from "../clients/write-client.js";
import { lookUpOf } from "../look-up.js";
import { buy } from "../purchases/buy.js";
import { purchaseResource } from "../purchases/purchase.js";
import { invalid } from "../refusal.js";
import type { JrniCall, With } from "../state.js";
import { checkCompany, lookUpBasket, type OfBasket } from "./baskets.js";
import { heldItems, type Basket } from "./basket.js";

interface CheckoutBody {
  readonly client?: ClientBody & { readonly id?: number };
  readonly company_id?: number | string;
}

interface Checkout {
  readonly query: { readonly "client[id]"?: number };
}

/** `POST /baskets/{basket_id}/checkout` */
export function checkOutBasket(call: JrniCall<OfBasket & Checkout & With<CheckoutBody>>): Answer {
  const basket = lookUpBasket(call);
  const { client = {}, company_id } = call.body;
  checkCompany(basket, company_id);
  return checkOut(call, basket, call.query["client[id]"] ?? client.id, client);
}

/**
 * Turns what a basket still holds into a purchase.
 *
 * @param known The id of the customer; of the session, or a new one, when left out.
 * @throws Refusal with 400 when there is nothing to buy, or nobody who buys.
 */
export function checkOut(
  call: JrniCall,
  basket: Basket,
  known: number | undefined,
  details: ClientBody,
): Answer {
  const { state, clock } = call;
  const items = heldItems(basket, clock.now().getTime());
  if (items.length === 0)
    throw invalid("The basket is empty: nothing was put into it, or its time has run out");
  const clientId = customerOf(call, basket, known, details);
  const purchase = buy(call, {
    companyId: basket.companyId,
    clientId,
    items,
    ...bookedBy(call, basket.companyId),
  });
  state.baskets.set(basket.id, { ...basket, items: [] });
  return { status: 201, body: purchaseResource(purchase, state) };
}

function customerOf(
  call: JrniCall,
  { companyId }: Basket,
  known: number | undefined,
  details: ClientBody,
): number {
  const { state, principal } = call;
  const holder = principal?.session?.holder;
  const id = known ?? (holder?.kind === "member" ? holder.clientId : undefined);
  if (id !== undefined) return lookUpOf(state.clients, { company_id: companyId, id }).id;
  if (Object.keys(details).length === 0) throw invalid("client is missing");
  return addClient(call, companyId, details).id;
}
