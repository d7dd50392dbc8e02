/** What the examples of JRNI leave open: which records of the sandbox an operation is about. */
import type { Supplement } from "./example-init.js";

const day = "2027-03-12";
const member = { path: { id: 7044 } };
const administrator = { path: { id: 88 } };

export const jrniSupplement: Supplement & { needsState: readonly string[] } = {
  values: {
    member_id: 7044,
    booking_id: 15540,
    service_id: 51310,
    start_date: day,
    end_date: day,
    created_from: "2027-01-01T00:00:00Z",
  },
  corrections: {
    logInAdministrator: {
      body: { email: "tom.reyes@spoke-and-chain.example", password: "paper boat harbour" },
    },
    findServiceByReference: { path: { ref: "TU-1" } },
    findAdminServiceByReference: { path: { ref: "TU-1" } },
    findPersonByReference: { path: { ref: "S-10" } },
    findAdminPersonByReference: { path: { ref: "S-10" } },
    findResourceByReference: { path: { ref: "ST-A" } },
    findEventGroupByReference: { path: { ref: "CLASSES" } },
    findEventChainByReference: { path: { ref: "CLS-PUNCTURE" } },
    findAdminClientByReference: { path: { ref: "C-7101" } },
    getQueuer: { path: { reference: "Qm2vT8wZk1%3D" } },
    listServiceItems: { path: { id: 51310 } },
    listEventsOfChain: { path: { id: 412 } },
    listMemberBookings: member,
    listMemberPurchases: member,
    listMemberPrePaidBookings: member,
    getAdministrator: administrator,
    updateAdministrator: administrator,
    deleteAdministrator: administrator,
    updateAddress: { path: { id: 310 } },
    blockPerson: { path: { id: 610 } },
    blockResource: { path: { id: 27 } },
    listAdminSlots: { query: { date: day } },
    createAdminBooking: { body: { datetime: `${day}T10:00:00+00:00` } },
    addLegacyBasketItem: { body: { date: day } },
  },
  needsState: [
    // A token for single sign-on ends an hour after it was made.
    "logInMemberBySso",
    "logInAdministratorBySso",
    // Nothing is in a basket, nobody is being served and no note is written yet.
    "getBasket",
    "deleteBasket",
    "refreshBasket",
    "createServiceItem",
    "getServiceItem",
    "updateServiceItem",
    "deleteServiceItem",
    "checkOutBasket",
    "getLegacyBasketItem",
    "deleteLegacyBasketItem",
    "checkOutLegacyBasket",
    "finishServing",
    "updatePrivateNote",
    "deletePrivateNote",
  ],
};
