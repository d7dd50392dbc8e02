/** What the document's own examples do not say: who calls, what to call first, and what of its answer to send. */
import { Expression } from "./expression.js";
import * as first from "./preparations.js";

export interface Override {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  /** Who is to call, where the operation's security does not tell. */
  login?: "adminLogin" | "memberLogin" | "basketSession";
  /** What the call needs to be there. */
  before?: first.Preparation;
}

const leo = { login: "memberLogin" } as const;
const visitor = { login: "basketSession" } as const;
const basket = { basket_id: new Expression("basket.id") };
const inBasket = { ...visitor, before: first.openBasket, path: basket };
const itemPath = { ...basket, id: new Expression("item.id") };
const ofItem = { ...visitor, before: first.holdTime, path: itemPath };
const ofLegacyItem = {
  ...visitor,
  before: first.holdLegacyTime,
  path: { item_id: new Expression('item?.id ?? ""') },
};
const ofNote = { before: first.addNote, path: { id: new Expression("note?.id ?? 0") } };
const token = { token: new Expression("token") };

/** By provider and operation id. */
export const overrides: Record<string, Record<string, Override | undefined> | undefined> = {
  jrni: {
    logInMemberBySso: { before: first.vouchForMember, body: token },
    logInAdministratorBySso: { before: first.vouchForAdministrator, body: token },
    changePassword: leo,
    // A day is needed, or two that are the first and the last.
    listAdminSlots: { query: { date: "2027-03-08" } },
    getClient: leo,
    updateClient: leo,
    updatePrivateNote: ofNote,
    deletePrivateNote: ofNote,
    listBaskets: { ...visitor, before: first.openSomeBasket },
    createBasket: visitor,
    deleteBaskets: { ...visitor, before: first.openSomeBasket },
    getBasket: inBasket,
    deleteBasket: inBasket,
    refreshBasket: inBasket,
    createServiceItem: inBasket,
    getServiceItem: ofItem,
    updateServiceItem: ofItem,
    deleteServiceItem: ofItem,
    checkOutBasket: { ...leo, before: first.holdSomeTime, path: basket },
    addLegacyBasketItem: visitor,
    getLegacyBasket: { ...visitor, before: first.fillLegacyBasket },
    clearLegacyBasket: { ...visitor, before: first.fillLegacyBasket },
    getLegacyBasketItem: ofLegacyItem,
    deleteLegacyBasketItem: ofLegacyItem,
    checkOutLegacyBasket: { ...visitor, before: first.fillLegacyBasket },
    replaceLegacyBasketItemAttachment: ofLegacyItem,
    attachToLegacyBasketItem: ofLegacyItem,
    getLegacyBasketItemAttachment: ofLegacyItem,
    deleteLegacyBasketItemAttachment: ofLegacyItem,
    getPurchase: leo,
    cancelPurchase: leo,
    getPurchaseBooking: leo,
    updatePurchaseBooking: leo,
    cancelPurchaseBooking: leo,
    listPurchaseBookings: leo,
    getPurchaseTotal: leo,
    finishServing: { before: first.startServing },
    uploadApp: {
      body: { file: new Expression('new File(["…"], "workshop-sms.zip", { type: "application/zip" })') },
    },
  },
};
