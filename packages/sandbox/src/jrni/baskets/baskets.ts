/** Baskets of version 5: opened, read, refreshed and thrown away. */
import type { Answer } from "../../engine/answer/answer.js";
import { wholeList } from "../hal/list.js";
import { openSession } from "../login/session.js";
import { forbidden, invalid, notFound, unauthorized } from "../refusal.js";
import type { JrniCall, With } from "../state.js";
import { basketResource, heldItems, holdTime, type Basket } from "./basket.js";

/** The path of a basket. */
export interface OfBasket {
  readonly path: { readonly basket_id: string };
}

interface Opening {
  readonly company_id: number | string;
}

/** `POST /baskets`: opens a session with it, unless there is one that it can belong to. */
export function createBasket(call: JrniCall<With<Opening>>): Answer {
  const { state, body, ids, principal, clock } = call;
  const companyId = Number(body.company_id);
  if (!state.companies.has(companyId)) throw forbidden("Company not found");
  const { token } = principal?.session ?? openSession(call, { kind: "basket" });
  const basket: Basket = { id: ids.hex24().slice(0, 8), companyId, token, legacy: false, items: [] };
  state.baskets.set(basket.id, basket);
  return {
    status: 201,
    headers: { "auth-token": token, "set-cookie": `_session=${ids.token(32)}; Path=/; HttpOnly` },
    body: basketResource(basket, state, clock.now().getTime()),
  };
}

/** `GET /baskets`: those of the session. */
export function listBaskets(call: JrniCall<{ query: { readonly company_id?: number | string } }>): Answer {
  const { state, query, clock } = call;
  const baskets = basketsOf(call).filter(
    ({ companyId }) => query.company_id === undefined || companyId === Number(query.company_id),
  );
  return wholeList(call, "baskets", baskets, (basket) =>
    basketResource(basket, state, clock.now().getTime()),
  );
}

/** `DELETE /baskets`: those of the session; answers their ids. */
export function deleteBaskets(call: JrniCall): Answer {
  const baskets = basketsOf(call);
  for (const { id } of baskets) call.state.baskets.delete(id);
  return { status: 200, body: { _embedded: { baskets: baskets.map(({ id }) => id) } } };
}

/** `GET /baskets/{basket_id}` */
export function getBasket(call: JrniCall<OfBasket>): Answer {
  return { status: 200, body: basketResource(lookUpBasket(call), call.state, call.clock.now().getTime()) };
}

/** `DELETE /baskets/{basket_id}` */
export function deleteBasket(call: JrniCall<OfBasket>): Answer {
  call.state.baskets.delete(lookUpBasket(call).id);
  return { status: 204 };
}

/** `PUT /baskets/{basket_id}/refresh`: what is still held is held anew. */
export function refreshBasket(call: JrniCall<OfBasket>): Answer {
  const { state, clock } = call;
  const now = clock.now().getTime();
  const basket = lookUpBasket(call);
  const items = heldItems(basket, now).map((item) => ({ ...item, expires: now + holdTime }));
  const refreshed = { ...basket, items };
  state.baskets.set(basket.id, refreshed);
  return { status: 200, body: basketResource(refreshed, state, now) };
}

/**
 * The basket of a call.
 *
 * @throws Refusal with 404 when there is none, with 403 when it belongs to another session.
 */
export function lookUpBasket({ state, path, principal }: JrniCall<OfBasket>): Basket {
  const basket = state.baskets.get(path.basket_id);
  if (!basket || basket.legacy) throw notFound();
  if (basket.token !== principal?.session?.token) throw forbidden("The basket belongs to another session");
  return basket;
}

/** The company of a call that may name one beside that of its basket. */
export function checkCompany({ companyId }: Basket, named: number | string | undefined): void {
  if (named !== undefined && Number(named) !== companyId)
    throw invalid("company_id is invalid: the basket is of another company");
}

function basketsOf({ state, principal }: JrniCall): Basket[] {
  const token = principal?.session?.token;
  if (token === undefined) throw unauthorized();
  return [...state.baskets.values()].filter((basket) => !basket.legacy && basket.token === token);
}
