/** The first step: faults that were asked for come before everything else. */
import type { Answer } from "./answer/answer.js";
import type { Reply } from "./answer/reply.js";
import { ConnectionCut } from "./faults/cut.js";
import { faultAnswer } from "./faults/fault-answer.js";
import { faultHeader, readFaultHeader } from "./faults/fault-header.js";
import type { FaultKind } from "./faults/fault.js";
import { passContract } from "./pass-contract.js";
import type { World } from "./provider.js";
import { sandboxRefusal } from "./answer/sandbox-error.js";
import { refuse, type Visit } from "./visit.js";
import { wait } from "./faults/wait.js";

/**
 * Lets a request meet its faults, and then the document.
 *
 * @throws ConnectionCut when a fault cuts the connection, the signal's reason when the request is aborted.
 */
export async function passFaults<W extends World>(visit: Visit<W>): Promise<Reply> {
  const { engine, scene, operation } = visit;
  const faults = faultsOf(visit);
  if (typeof faults === "string") return sandboxRefusal(faults);
  const shape = (status: number): Answer =>
    engine.provider.refuse({ kind: "fault", status }, scene, operation);
  for (const fault of faults) {
    if (fault.kind === "latency") await wait(fault.milliseconds, scene.request.signal);
    if (fault.kind === "expiredToken" && operation && operation.security.length > 0) {
      return refuse(visit, { kind: "unauthorized", reason: "expired" });
    }
    const instead = faultAnswer(fault, shape);
    if (instead) return instead;
  }
  const reply = await passContract(visit);
  if (!faults.some(({ kind }) => kind === "cutConnection")) return reply;
  if (reply.body === undefined) throw new ConnectionCut();
  return { ...reply, cut: true };
}

/** The faults a request meets; a text when its header asks for nonsense. */
function faultsOf<W extends World>({ engine, scene, operation }: Visit<W>): readonly FaultKind[] | string {
  const { method, headers } = scene.request;
  const waiting = engine.faults.take(operation, method, scene.url.pathname);
  const header = engine.faultHeader ? headers.get(faultHeader) : null;
  if (header === null) return waiting;
  try {
    return [...waiting, ...readFaultHeader(header)];
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}
