/** Which operations for purchases are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as adminPurchases from "./admin-purchases.js";
import * as purchases from "./purchases.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  getPurchase: purchases.getPurchase,
  cancelPurchase: purchases.cancelPurchase,
  getPurchaseBooking: purchases.getPurchaseBooking,
  updatePurchaseBooking: purchases.updatePurchaseBooking,
  cancelPurchaseBooking: purchases.cancelPurchaseBooking,
  listPurchaseBookings: purchases.listPurchaseBookings,
  getPurchaseTotal: purchases.getPurchaseTotal,
  listAdminPurchases: adminPurchases.listAdminPurchases,
  getAdminPurchase: adminPurchases.getAdminPurchase,
  payPurchase: adminPurchases.payPurchase,
};
