/** Where a document's own examples do not fit what the sandbox begins with: what to send instead, and what to call first. */
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

const tom = { email: "tom.reyes@spoke-and-chain.example", password: "paper boat harbour" };
const leo = { login: "memberLogin" } as const;
const itsDay = { service_id: 51310, start_date: "2027-03-10", end_date: "2027-03-10" };
const free = { service_id: 51310, start: "2027-03-10T11:00:00+00:00", duration: 30 };

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
const ofNote = {
  before: first.addNote,
  path: { booking_id: 15540, id: new Expression("note?.id ?? 0") },
};
const token = { token: new Expression("token") };

/** By provider and operation id. */
export const overrides: Record<string, Record<string, Override | undefined> | undefined> = {
  fairjungle: {
    createUser: { body: { data: { email: "noor.haddad@solenne.example", lang: "en" } } },
    createScimUser: {
      body: {
        schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
        userName: "lena.vogt@solenne.example",
        name: { givenName: "Lena", familyName: "Vogt" },
        emails: [{ value: "lena.vogt@solenne.example", type: "work" }],
      },
    },
  },
  journeyapps: {
    replaceObject: { path: { model: "site", id: "3f8e2a6c-5d41-4b9e-a07f-1c6d8b2e4f93" } },
  },
  jrni: {
    logInAdministrator: { body: tom },
    logInMemberBySso: { before: first.vouchForMember, body: token },
    logInAdministratorBySso: { before: first.vouchForAdministrator, body: token },
    changePassword: { ...leo, path: { member_id: 7044 } },
    findServiceByReference: { path: { ref: "TU-1" } },
    findAdminServiceByReference: { path: { ref: "TU-1" } },
    findPersonByReference: { path: { ref: "S-10" } },
    findAdminPersonByReference: { path: { ref: "S-10" } },
    findResourceByReference: { path: { ref: "ST-A" } },
    findEventGroupByReference: { path: { ref: "CLASSES" } },
    findEventChainByReference: { path: { ref: "CLS-PUNCTURE" } },
    findAdminClientByReference: { path: { ref: "C-7101" } },
    blockPerson: { path: { id: 610 } },
    blockResource: { path: { id: 27 } },
    listTimes: { query: itsDay },
    listAdminTimes: { query: itsDay },
    listDates: { query: itsDay },
    listEventsOfChain: { path: { id: 412 } },
    listAdminSlots: { query: { date: "2027-03-08" } },
    updateAddress: { path: { id: 310 } },
    findAddressesByPostcode: { path: { postcode: "LS1 4ZZ" } },
    getClient: leo,
    updateClient: leo,
    getMember: { path: { id: 7044 } },
    updateMember: { path: { id: 7044 } },
    listMemberBookings: { path: { id: 7044 } },
    listMemberPurchases: { path: { id: 7044 } },
    listMemberPrePaidBookings: { path: { id: 7044 } },
    updateMemberBooking: { path: { member_id: 7044 } },
    cancelMemberBooking: { path: { member_id: 7044 } },
    rescheduleMemberBooking: { path: { member_id: 7044 } },
    createAdminBooking: {
      body: { datetime: "2027-03-10T11:00:00+00:00", service_id: 51310, person_id: 611, member_id: 7044 },
    },
    updatePrivateNote: ofNote,
    deletePrivateNote: ofNote,
    listBaskets: { ...visitor, before: first.openSomeBasket },
    createBasket: visitor,
    deleteBaskets: { ...visitor, before: first.openSomeBasket },
    getBasket: inBasket,
    deleteBasket: inBasket,
    refreshBasket: inBasket,
    createServiceItem: { ...inBasket, body: free },
    getServiceItem: ofItem,
    updateServiceItem: { ...ofItem, body: { ...free, duration: 60 } },
    deleteServiceItem: ofItem,
    checkOutBasket: { ...leo, before: first.holdSomeTime, path: basket },
    addLegacyBasketItem: {
      ...visitor,
      body: { service_id: 51310, date: "2027-03-10", time: 660, duration: 30 },
    },
    getLegacyBasket: { ...visitor, before: first.fillLegacyBasket },
    clearLegacyBasket: { ...visitor, before: first.fillLegacyBasket },
    getLegacyBasketItem: ofLegacyItem,
    deleteLegacyBasketItem: ofLegacyItem,
    checkOutLegacyBasket: { ...visitor, before: first.fillLegacyBasket },
    replaceLegacyBasketItemAttachment: ofLegacyItem,
    attachToLegacyBasketItem: ofLegacyItem,
    getLegacyBasketItemAttachment: ofLegacyItem,
    removeLegacyBasketItemAttachment: ofLegacyItem,
    getPurchase: leo,
    cancelPurchase: leo,
    getPurchaseBooking: leo,
    updatePurchaseBooking: leo,
    cancelPurchaseBooking: leo,
    listPurchaseBookings: leo,
    getPurchaseTotal: leo,
    finishServing: { before: first.startServing },
    getQueuer: { path: { reference: "Qm2vT8wZk1%3D" } },
    uploadApp: {
      body: { file: new Expression('new File(["…"], "workshop-sms.zip", { type: "application/zip" })') },
    },
    getAdministrator: { path: { id: 88 } },
    updateAdministrator: { path: { id: 88 } },
    deleteAdministrator: { path: { id: 88 } },
  },
};
