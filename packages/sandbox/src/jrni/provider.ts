/** JRNI, as the engine can stand in for it. */
import document from "../documents/jrni.json" with { type: "json" };
import { isObject } from "../engine/document/json.js";
import type { Handler, Provider } from "../engine/provider.js";
import { answerCall, answerWithExample } from "./answer-call.js";
import { authenticate } from "./authenticate.js";
import { handlers } from "./handlers.js";
import { readQuirks, type JrniQuirks } from "./quirks.js";
import { refuse } from "./refuse.js";
import { seed } from "./seed/seed.js";
import type { JrniWorld } from "./state.js";

/**
 * Makes the provider.
 *
 * @param quirks What the real API does that nobody would expect; `true` for all of it, none when left out.
 */
export function jrniProvider(quirks?: boolean | Partial<JrniQuirks>): Provider<JrniWorld> {
  const chosen = readQuirks(quirks);
  return {
    name: "jrni",
    document,
    seed: ({ clock }) => seed(clock, chosen),
    authenticate,
    refuse,
    handlers: framed(),
  };
}

// Operations that answer with examples are framed as well, so that their links lead to the sandbox, too.
function framed(): Record<string, Handler<JrniWorld>> {
  const ids = Object.values<unknown>(document.paths).flatMap(operationIdsOf);
  const known = new Map(Object.entries(handlers));
  return Object.fromEntries(ids.map((id) => [id, answerCall(known.get(id) ?? answerWithExample)]));
}

function operationIdsOf(path: unknown): string[] {
  return Object.values(isObject(path) ? path : {}).flatMap((operation) =>
    isObject(operation) && typeof operation.operationId === "string" ? [operation.operationId] : [],
  );
}
