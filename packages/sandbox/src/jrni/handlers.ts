/** Which operation is answered by what, in the order of the document. All others answer with its examples. */
import type { Handler } from "../engine/provider.js";
import * as administrators from "./administrators/administrators.js";
import * as items from "./availability/items.js";
import * as olderTimes from "./availability/older-times.js";
import * as times from "./availability/times.js";
import * as baskets from "./baskets/baskets.js";
import { checkOutBasket } from "./baskets/checkout.js";
import * as legacy from "./baskets/legacy-basket.js";
import * as serviceItems from "./baskets/service-items.js";
import * as adminBookings from "./bookings/admin-bookings.js";
import { updateAdminBooking } from "./bookings/change-booking.js";
import * as creation from "./bookings/create-booking.js";
import * as notes from "./bookings/private-notes.js";
import * as adminClients from "./clients/admin-clients.js";
import * as clients from "./clients/clients.js";
import * as addresses from "./company/addresses.js";
import * as adminCompanies from "./company/admin-companies.js";
import * as companies from "./company/companies.js";
import * as companySearch from "./company/search.js";
import * as chains from "./events/event-chains.js";
import * as events from "./events/events.js";
import * as chainWrites from "./events/write-chain.js";
import * as login from "./login/login.js";
import { issueOAuthToken } from "./login/oauth.js";
import * as passwords from "./login/passwords.js";
import * as sso from "./login/sso.js";
import * as members from "./members/members.js";
import * as memberBookings from "./members/reschedule.js";
import * as people from "./people/people.js";
import * as personWrites from "./people/write-person.js";
import * as adminPurchases from "./purchases/admin-purchases.js";
import * as purchases from "./purchases/purchases.js";
import * as queuers from "./queues/queuers.js";
import * as queues from "./queues/queues.js";
import * as serving from "./queues/serving.js";
import * as resources from "./resources/resources.js";
import * as schedules from "./schedules/schedules.js";
import * as patterns from "./schedules/shift-patterns.js";
import * as shifts from "./schedules/shifts.js";
import * as slots from "./schedules/slots.js";
import * as services from "./services/services.js";
import type { JrniWorld } from "./state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  // Login
  logIn: login.logIn,
  logInToCompany: login.logInToCompany,
  logInAdministrator: login.logInAdministrator,
  logInCompanyAdministrator: login.logInCompanyAdministrator,
  switchAdministrator: login.switchAdministrator,
  logInMember: login.logInMember,
  logInCompanyMember: login.logInCompanyMember,
  logInMemberBySso: sso.logInMemberBySso,
  logInAdministratorBySso: sso.logInAdministratorBySso,
  logOut: login.logOut,
  requestPasswordReset: passwords.requestPasswordReset,
  changePassword: passwords.changePassword,
  issueOAuthToken,
  // Company
  getCompany: companies.getCompany,
  findCompanyByReference: companies.findCompanyByReference,
  getCompanySettings: companies.getCompanySettings,
  searchCompanies: companySearch.searchCompanies,
  listChildCompanies: companies.listChildCompanies,
  getAdminCompany: adminCompanies.getAdminCompany,
  updateCompany: adminCompanies.updateCompany,
  deleteCompany: adminCompanies.deleteCompany,
  findAdminCompanyByReference: adminCompanies.findAdminCompanyByReference,
  searchAdminCompanies: companySearch.searchAdminCompanies,
  listAdminChildCompanies: companySearch.searchAdminCompanies,
  listAddresses: addresses.listAddresses,
  getAddress: addresses.getAddress,
  listAdminAddresses: addresses.listAddresses,
  createAddress: addresses.createAddress,
  getAdminAddress: addresses.getAddress,
  updateAddress: addresses.updateAddress,
  deleteAddress: addresses.deleteAddress,
  // Services
  listServices: services.listServices,
  getService: services.getService,
  findServiceByReference: services.findServiceByReference,
  listServiceItems: items.listServiceItems,
  listAdminServices: services.listAdminServices,
  createService: services.createService,
  getAdminService: services.getAdminService,
  updateService: services.updateService,
  deleteService: services.deleteService,
  findAdminServiceByReference: services.findAdminServiceByReference,
  // People
  listPeople: people.listPeople,
  getPerson: people.getPerson,
  findPersonByReference: people.findPersonByReference,
  listAdminPeople: people.listAdminPeople,
  createPerson: personWrites.createPerson,
  getAdminPerson: people.getAdminPerson,
  updatePerson: personWrites.updatePerson,
  deletePerson: personWrites.deletePerson,
  findAdminPersonByReference: people.findAdminPersonByReference,
  blockPerson: personWrites.blockPerson,
  setPersonAttendance: personWrites.setPersonAttendance,
  // Resources
  listResources: resources.listResources,
  getResource: resources.getResource,
  findResourceByReference: resources.findResourceByReference,
  listAdminResources: resources.listAdminResources,
  createResource: resources.createResource,
  getAdminResource: resources.getAdminResource,
  updateResource: resources.updateResource,
  deleteResource: resources.deleteResource,
  blockResource: resources.blockResource,
  // Availability
  listItems: items.listItems,
  listAdminItems: items.listItems,
  listTimes: times.listTimes,
  listDates: times.listDates,
  listAdminTimes: times.listTimes,
  getDayData: olderTimes.getDayData,
  getTimeData: olderTimes.getTimeData,
  // Events
  listEvents: events.listEvents,
  getEvent: events.getEvent,
  listEventGroups: events.listEventGroups,
  getEventGroup: events.getEventGroup,
  findEventGroupByReference: events.findEventGroupByReference,
  listEventChains: chains.listEventChains,
  getEventChain: chains.getEventChain,
  listAdminEventChains: chains.listEventChains,
  createEventChain: chainWrites.createEventChain,
  getAdminEventChain: chains.getAdminEventChain,
  updateEventChain: chainWrites.updateEventChain,
  deleteEventChain: chainWrites.deleteEventChain,
  findEventChainByReference: chains.findEventChainByReference,
  listEventsOfChain: events.listEventsOfChain,
  listAdminEventGroups: events.listEventGroups,
  getAdminEventGroup: events.getEventGroup,
  listAdminEvents: events.listEvents,
  getAdminEvent: events.getEvent,
  // Clients
  createClient: clients.createClient,
  getClient: clients.getClient,
  updateClient: clients.updateClient,
  findClientByEmail: adminClients.findClientByEmail,
  listAdminClients: adminClients.listAdminClients,
  createAdminClient: adminClients.createAdminClient,
  switchAdminClient: adminClients.switchAdminClient,
  getAdminClient: adminClients.getAdminClient,
  updateAdminClient: adminClients.updateAdminClient,
  deleteAdminClient: adminClients.deleteAdminClient,
  findAdminClientByEmail: adminClients.findClientByEmail,
  findAdminClientByReference: adminClients.findAdminClientByReference,
  // Members
  getMember: members.getMember,
  updateMember: clients.updateClient,
  listMemberBookings: members.listMemberBookings,
  cancelMemberBooking: memberBookings.cancelMemberBooking,
  rescheduleMemberBooking: memberBookings.rescheduleMemberBooking,
  listMemberPurchases: members.listMemberPurchases,
  // Bookings
  createBooking: creation.createBooking,
  listAdminBookings: adminBookings.listAdminBookings,
  createAdminBooking: creation.createAdminBooking,
  getAdminBooking: adminBookings.getAdminBooking,
  updateAdminBooking,
  deleteAdminBooking: adminBookings.deleteAdminBooking,
  cancelAdminBooking: adminBookings.cancelAdminBooking,
  addPrivateNote: notes.addPrivateNote,
  updatePrivateNote: notes.updatePrivateNote,
  deletePrivateNote: notes.deletePrivateNote,
  // Baskets
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
  // Purchases
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
  // Schedules
  listSlots: slots.listSlots,
  getSlot: slots.getSlot,
  listAdminSlots: slots.listAdminSlots,
  createSlot: slots.createSlot,
  getAdminSlot: slots.getAdminSlot,
  updateSlot: slots.updateSlot,
  deleteSlot: slots.deleteSlot,
  listSchedules: schedules.listSchedules,
  createSchedule: schedules.createSchedule,
  getSchedule: schedules.getSchedule,
  updateSchedule: schedules.updateSchedule,
  deleteSchedule: schedules.deleteSchedule,
  createShiftPattern: patterns.createShiftPattern,
  getShiftPattern: patterns.getShiftPattern,
  updateShiftPattern: patterns.updateShiftPattern,
  deleteShiftPattern: patterns.deleteShiftPattern,
  listShifts: shifts.listShifts,
  createShifts: shifts.createShifts,
  getShift: shifts.getShift,
  deleteShift: shifts.deleteShift,
  // Queues
  listClientQueues: queues.listClientQueues,
  getClientQueue: queues.getClientQueue,
  listQueuers: queuers.listQueuers,
  createQueuer: queuers.createQueuer,
  getAdminQueuer: queuers.getAdminQueuer,
  updateQueuer: queuers.updateQueuer,
  deleteQueuer: queuers.deleteQueuer,
  startServing: serving.startServing,
  finishServing: serving.finishServing,
  returnToQueue: serving.returnToQueue,
  getQueuer: queuers.getQueuer,
  // Administration
  listAdministrators: administrators.listAdministrators,
  createAdministrator: administrators.createAdministrator,
  getAdministrator: administrators.getAdministrator,
  updateAdministrator: administrators.updateAdministrator,
  deleteAdministrator: administrators.deleteAdministrator,
};
