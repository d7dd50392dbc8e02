/** Which operations for what members see of themselves are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as clients from "../clients/clients.js";
import * as members from "./members.js";
import * as memberBookings from "./reschedule.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  getMember: members.getMember,
  updateMember: clients.updateClient,
  listMemberBookings: members.listMemberBookings,
  cancelMemberBooking: memberBookings.cancelMemberBooking,
  rescheduleMemberBooking: memberBookings.rescheduleMemberBooking,
  listMemberPurchases: members.listMemberPurchases,
};
