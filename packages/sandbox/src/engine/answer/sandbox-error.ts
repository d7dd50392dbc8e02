/** The sandbox's own errors: what it says when it, its document or a wish for an example is at fault. */
import type { Answer } from "./answer.js";
import { toReply, type Reply } from "./reply.js";
import type { Operation } from "../document/operation.js";
import type { Mismatch } from "./settle.js";

/** The 500 of an answer that does not fit the document, or of a handler that failed. */
export function sandboxError(operation: Operation, { message, pointer, violations }: Mismatch): Reply {
  return toReply(
    own(500, {
      message: `${operation.id}: ${message}`,
      operation: operation.id,
      document: pointer,
      violations,
    }),
  );
}

/** The 400 of a wish this sandbox cannot fulfil: an example or a fault that does not exist. */
export function sandboxRefusal(message: string): Reply {
  return toReply(own(400, { message }));
}

// Marked, so that nobody takes it for an answer of the provider.
function own(status: number, body: object): Answer {
  return { status, body: { sandbox: "api-sandbox", ...body }, headers: { "x-sandbox-error": "true" } };
}
