/** A request on its way through the engine, and the two ways it can end. */
import type { Answer } from "./answer/answer.js";
import { toReply, type Reply } from "./answer/reply.js";
import type { Engine } from "./engine.js";
import type { Operation } from "./document/operation.js";
import type { Problem } from "./request/problem.js";
import type { Scene, World } from "./provider.js";
import type { Route } from "./request/router.js";
import { sandboxError } from "./answer/sandbox-error.js";
import { responseFor, settle } from "./answer/settle.js";

/** A request on its way. */
export interface Visit<W extends World> {
  readonly engine: Engine<W>;
  readonly scene: Scene<W>;
  readonly route: Route;
  /** `undefined` when the request means no operation */
  readonly operation: Operation | undefined;
}

/** Ends with a refusal in the provider's shape. */
export function refuse<W extends World>({ engine, scene, operation }: Visit<W>, problem: Problem): Reply {
  const shaped = engine.provider.refuse(problem, scene, operation);
  const allow: Record<string, string> =
    problem.kind === "methodNotAllowed" ? { allow: problem.allow.join(", ") } : {};
  const answer = { ...shaped, headers: { ...allow, ...shaped.headers } };
  // Few documents list every refusal a server is capable of; those they do list must fit.
  const documented = operation && responseFor(operation, answer.status);
  return operation && documented ? finish(engine, scene, operation, answer) : toReply(answer);
}

/** Ends with an answer, if the document allows it. */
export function finish<W extends World>(
  engine: Engine<W>,
  { request }: Scene<W>,
  operation: Operation,
  answer: Answer,
): Reply {
  const settlement = settle(operation, answer, request.headers.get("accept"), engine.contract.checkResponse);
  return "mismatch" in settlement ? sandboxError(operation, settlement.mismatch) : toReply(settlement.answer);
}
