/** Which operations for slots, schedules and shifts are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as schedules from "./schedules.js";
import * as patterns from "./shift-patterns.js";
import * as shifts from "./shifts.js";
import * as slots from "./slots.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
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
};
