/** Everything one sandbox works with, and the way of a request through it. */
import type { Reply } from "./answer/reply.js";
import type { Clock } from "./controls/clock.js";
import type { Contract } from "./document/contract.js";
import type { FaultQueue } from "./faults/faults.js";
import type { Ids } from "./controls/ids.js";
import { passFaults } from "./pass-faults.js";
import type { Provider, World } from "./provider.js";
import type { Incoming } from "./request/incoming.js";
import type { RequestLog } from "./controls/request-log.js";

/** What one sandbox works with. */
export interface Engine<W extends World> {
  readonly provider: Provider<W>;
  readonly contract: Contract;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly faults: FaultQueue;
  readonly log: RequestLog;
  readonly strictQuery: boolean;
  readonly faultHeader: boolean;
  /** bytes */
  readonly maxBody: number;
  /** the state of now; a reset puts another in its place */
  state: W["state"];
}

/**
 * Answers one request.
 *
 * @throws ConnectionCut when a fault cuts the connection, the signal's reason when the request is aborted.
 */
export async function answerRequest<W extends World>(engine: Engine<W>, request: Incoming): Promise<Reply> {
  const { clock, ids, state, contract, log } = engine;
  const url = new URL(request.url);
  const route = contract.route(request.method, url.pathname);
  const operation = route.kind === "found" ? route.operation : undefined;
  const scene = { state, clock, ids, request, url };
  const entry = { method: request.method, path: url.pathname, operationId: operation?.id };
  try {
    const reply = await passFaults({ engine, scene, route, operation });
    log.add({ ...entry, status: reply.status });
    return request.method === "HEAD" ? { ...reply, body: undefined } : reply;
  } catch (error) {
    log.add({ ...entry, status: undefined });
    throw error;
  }
}
