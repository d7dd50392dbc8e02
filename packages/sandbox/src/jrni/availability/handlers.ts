/** Which operations for what is free are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as items from "./items.js";
import * as olderTimes from "./older-times.js";
import * as times from "./times.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  listItems: items.listItems,
  listAdminItems: items.listItems,
  listTimes: times.listTimes,
  listDates: times.listDates,
  listAdminTimes: times.listTimes,
  getDayData: olderTimes.getDayData,
  getTimeData: olderTimes.getTimeData,
};
