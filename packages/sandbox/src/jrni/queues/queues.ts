/** Queues: listed and read. */
import type { Answer } from "../../engine/answer/answer.js";
import { wholeList } from "../hal/list.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import type { ById, InCompany, JrniCall } from "../state.js";
import { queueResource } from "./queuer.js";

/** `GET /admin/{company_id}/client_queues` */
export function listClientQueues(call: JrniCall<InCompany>): Answer {
  const queues = ofCompany(call.state.clientQueues, call.path.company_id);
  return wholeList(call, "client_queues", queues, (queue) => queueResource(queue, call.state));
}

/** `GET /admin/{company_id}/client_queues/{id}` */
export function getClientQueue(call: JrniCall<ById>): Answer {
  const { state } = call;
  const queue = lookUpOf(state.clientQueues, call.path);
  if (!state.quirks.queueInList) return { status: 200, body: queueResource(queue, state) };
  return wholeList(call, "client_queues", [queue], (one) => queueResource(one, state));
}
