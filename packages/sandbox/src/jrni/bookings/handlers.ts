/** Which operations for bookings are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as adminBookings from "./admin-bookings.js";
import { updateAdminBooking } from "./change-booking.js";
import * as creation from "./create-booking.js";
import * as notes from "./private-notes.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
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
};
