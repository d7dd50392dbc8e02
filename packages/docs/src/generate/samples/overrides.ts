/** Where a document's own examples do not fit what the sandbox begins with: what to send instead. */

export interface Override {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  /** Who is to call, where the operation's security does not tell. */
  login?: "adminLogin" | "memberLogin";
  /** The sandbox begins without what is needed, so the sample asks for a documented answer, by its status. */
  prefer?: number;
}

const tom = { email: "tom.reyes@spoke-and-chain.example", password: "paper boat harbour" };
const leo = { login: "memberLogin" } as const;
const itsDay = { service_id: 51310, start_date: "2027-03-10", end_date: "2027-03-10" };

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
    logInMemberBySso: { prefer: 201 },
    logInAdministratorBySso: { prefer: 201 },
    changePassword: { ...leo, path: { member_id: 7044 } },
    findServiceByReference: { path: { ref: "TU-1" } },
    findAdminServiceByReference: { path: { ref: "TU-1" } },
    findPersonByReference: { path: { ref: "S-10" } },
    findAdminPersonByReference: { path: { ref: "S-10" } },
    findResourceByReference: { prefer: 200 },
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
    createAdminBooking: { prefer: 201 },
    updatePrivateNote: { prefer: 200 },
    deletePrivateNote: { prefer: 200 },
    getBasket: { prefer: 200 },
    deleteBasket: { prefer: 200 },
    refreshBasket: { prefer: 200 },
    createServiceItem: { prefer: 201 },
    getServiceItem: { prefer: 200 },
    updateServiceItem: { prefer: 200 },
    deleteServiceItem: { prefer: 200 },
    checkOutBasket: { prefer: 201 },
    addLegacyBasketItem: { prefer: 201 },
    getLegacyBasketItem: { prefer: 200 },
    deleteLegacyBasketItem: { prefer: 200 },
    checkOutLegacyBasket: { prefer: 201 },
    getPurchase: leo,
    cancelPurchase: leo,
    getPurchaseBooking: leo,
    updatePurchaseBooking: leo,
    cancelPurchaseBooking: leo,
    listPurchaseBookings: leo,
    getPurchaseTotal: leo,
    finishServing: { prefer: 200 },
    getQueuer: { prefer: 200 },
    getAdministrator: { path: { id: 88 } },
    updateAdministrator: { path: { id: 88 } },
    deleteAdministrator: { path: { id: 88 } },
  },
};
