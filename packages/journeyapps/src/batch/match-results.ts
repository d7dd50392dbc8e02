/** Matches the operations of one request with the results that it got, and never one with the result of another. */
import type { TransportError } from "@api-clients/core";
import type { OperationTypes } from "../api.js";
import type { BatchResult } from "../generated/schema.gen.js";
import { protocolError } from "../protocol-error.js";
import type { OperationOutcome } from "./outcome.js";

/**
 * @param operations What was sent, in order.
 * @param results What was answered.
 * @param stopOnError Whether the server was asked to stop at the first failure.
 * @returns What became of each operation. Shorter than `operations` where the server stopped at what we do not call a
 * failure: those that are missing are still to be sent.
 * @throws TransportError where the results cannot be those of these operations.
 */
export function matchResults<Operation extends OperationTypes>(
  operations: readonly Operation[],
  results: unknown,
  stopOnError: boolean,
): OperationOutcome<Operation>[] {
  if (!isResults(results)) throw mismatch("no list of results");
  const canStop = stopOnError && results.some(({ success }) => success !== true);
  if (results.length > operations.length || (results.length < operations.length && !canStop)) {
    throw mismatch(`${results.length} results for ${operations.length} operations`);
  }
  const outcomes: OperationOutcome<Operation>[] = [];
  let hasStopped = false;
  let hasFailed = false;
  for (const [index, operation] of operations.entries()) {
    const { success, error, ...about } = results[index] ?? {};
    checkIsAbout(operation, about);
    const isMissing = operation.method === "delete" && error?.type === "OBJECT_NOT_FOUND";
    if (success === true || isMissing) {
      outcomes.push({ state: "done", operation, id: about.object?.id ?? operation.object.id });
    } else if (hasStopped && !error) {
      if (!hasFailed) break;
      outcomes.push({ state: "skipped", operation });
    } else {
      outcomes.push({ state: "failed", operation, error });
      hasFailed = true;
    }
    hasStopped ||= stopOnError && success !== true;
  }
  return outcomes;
}

function isResults(value: unknown): value is readonly BatchResult[] {
  return Array.isArray(value) && value.every((result) => typeof result === "object" && result !== null);
}

/** A result names what it is about, as far as it names anything. */
function checkIsAbout(
  { method, object }: OperationTypes,
  { method: named, object: what }: BatchResult,
): void {
  const pairs = [
    [named, method],
    [what?.type, object.type],
    [what?.id?.toLowerCase(), object.id?.toLowerCase()],
  ];
  if (pairs.some(([told, sent]) => told && sent && told !== sent)) {
    throw mismatch("the result of another operation");
  }
}

function mismatch(problem: string): TransportError {
  return protocolError("POST", "/batch.json", `answered ${problem}`);
}
