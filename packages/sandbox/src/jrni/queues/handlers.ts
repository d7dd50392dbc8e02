/** Which operations for queues are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as queuers from "./queuers.js";
import * as queues from "./queues.js";
import * as serving from "./serving.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
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
};
