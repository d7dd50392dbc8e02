/** Which operations for events, their groups and chains are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as chains from "./event-chains.js";
import * as events from "./events.js";
import * as chainWrites from "./write-chain.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
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
};
