/** Which operations for baskets, of this version and the one before are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as baskets from "./baskets.js";
import { checkOutBasket } from "./checkout.js";
import * as legacy from "./legacy-basket.js";
import * as serviceItems from "./service-items.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  listBaskets: baskets.listBaskets,
  createBasket: baskets.createBasket,
  deleteBaskets: baskets.deleteBaskets,
  getBasket: baskets.getBasket,
  deleteBasket: baskets.deleteBasket,
  refreshBasket: baskets.refreshBasket,
  createServiceItem: serviceItems.createServiceItem,
  getServiceItem: serviceItems.getServiceItem,
  updateServiceItem: serviceItems.updateServiceItem,
  deleteServiceItem: serviceItems.deleteServiceItem,
  checkOutBasket,
  addLegacyBasketItem: legacy.addLegacyBasketItem,
  getLegacyBasket: legacy.getLegacyBasket,
  clearLegacyBasket: legacy.clearLegacyBasket,
  getLegacyBasketItem: legacy.getLegacyBasketItem,
  deleteLegacyBasketItem: legacy.deleteLegacyBasketItem,
  checkOutLegacyBasket: legacy.checkOutLegacyBasket,
};
