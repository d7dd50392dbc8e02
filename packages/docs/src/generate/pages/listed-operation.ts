/** An operation as lists name it: a link, its route, and how well it is known. */
import type { ListedOperation } from "../blocks/block.js";
import type { Call, Spec } from "../document/spec.js";
import { linkToOperation } from "../page-paths.js";

export function listedOperation(spec: Spec, call: Call): ListedOperation {
  return { title: linkToOperation(spec, call), ...routeOf(call) };
}

export function routeOf(call: Call): Omit<ListedOperation, "title"> {
  return {
    method: call.method,
    path: call.kind === "webhook" ? `your URL (webhook ${call.path})` : (call.path ?? "(path not known)"),
    evidence: call["x-evidence"],
    seenIn: call["x-seen-in"],
  };
}
