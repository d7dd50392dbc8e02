/** Carries out any number of writes, a thousand at a time. */
import { isApiError, isTransportError, unwrap } from "@api-clients/core";
import type { AnyApi, OperationTypes } from "../api.js";
import type { BatchOperation, BatchResponse } from "../generated/schema.gen.js";
import { safeToRepeat } from "../transport/safe-posts.js";
import { BatchError } from "./batch-error.js";
import { matchResults } from "./match-results.js";
import type { BatchOutcome, FailedOperation, OperationOutcome } from "./outcome.js";

/** How a batch is carried out. */
export interface BatchOptions {
  /** Leaves undone whatever comes after the first operation that fails; default: all are tried. */
  stopOnError?: boolean | undefined;
  /** Ends the batch where it is. What was done before is told by the BatchError that is thrown. */
  signal?: AbortSignal | undefined;
}

/** Carries out any number of writes, a thousand at a time. */
export interface Batch<Operation> {
  /**
   * Carries out writes in order, in one request for each thousand, one after the other. There is no transaction: what
   * was done before a failure stays done.
   *
   * A request is repeated after a failure of the network or the server only where that does no harm: where it only puts,
   * patches and deletes, and no object twice. A `post` is never sent twice, except after a 429, which says that nothing
   * was done. To create safely, choose the ids yourself and use `put`.
   *
   * @param operations What to do, in this order; any number.
   * @param options How to do it.
   * @returns What became of each operation. **Some may have failed**: see `ok` and `failed`.
   * @throws BatchError where a request fails as a whole. It tells of every operation what is known of it.
   *
   * @example
   * ```ts
   * import { createJourneyAppsClient, namedToken } from "@api-clients/journeyapps";
   * import { createSandbox } from "@api-clients/sandbox";
   *
   * const { fetch, baseUrl } = createSandbox("journeyapps");
   * const journeyapps = createJourneyAppsClient({ baseUrl, credential: namedToken("sandbox-token"), fetch });
   *
   * const { results, failed } = await journeyapps.batch([
   *   { method: "post", object: { type: "site", name: "South reservoir" } },
   *   { method: "patch", object: { type: "work_order", id: "c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4", priority: 9 } },
   * ]);
   * console.log(results.map(({ state }) => state).join(", ")); // done, failed
   * for (const { error } of failed) console.log(error?.detail); // Option 9 is not defined for field priority
   * ```
   */
  (operations: readonly Operation[], options?: BatchOptions): Promise<BatchOutcome<Operation>>;
}

/** A request with more operations is refused by the server. */
const requestLimit = 1000;

export function batchOf({ POST }: AnyApi["calls"]): Batch<BatchOperation> {
  return async (operations, { stopOnError = false, signal } = {}) => {
    const all = [...operations];
    let results: OperationOutcome<BatchOperation>[] = [];
    const rest = (state: "skipped" | "unknown", end = all.length) =>
      all.slice(results.length, end).map((operation) => ({ state, operation }));

    while (results.length < all.length) {
      const chunk = all.slice(results.length, results.length + requestLimit);
      const mayRepeat = isRepeatable(chunk);
      try {
        const headers = mayRepeat ? safeToRepeat : {};
        const body = { operations: chunk, stop_on_error: stopOnError };
        const answer = unwrap(await POST("/batch.json", { body, headers, signal })) as Partial<BatchResponse>;
        const outcomes = matchResults(chunk, answer?.operations, stopOnError);
        results.push(...outcomes);
        if (stopOnError && outcomes.some(isFailed)) results = [...results, ...rest("skipped")];
      } catch (cause) {
        if (!isRefusal(cause, mayRepeat)) results.push(...rest("unknown", results.length + chunk.length));
        throw new BatchError([...results, ...rest("skipped")], cause);
      }
    }
    return { ok: results.every(({ state }) => state === "done"), results, failed: results.filter(isFailed) };
  };
}

function isFailed<Operation>(result: OperationOutcome<Operation>): result is FailedOperation<Operation> {
  return result.state === "failed";
}

/** Whether carrying the operations out again changes nothing, and gives the same results. */
function isRepeatable(operations: readonly OperationTypes[]): boolean {
  const ids = new Set(operations.map(({ object }) => object.id));
  return ids.size === operations.length && operations.every(({ method }) => method !== "post");
}

/**
 * Whether nothing of the request was done. 408 says that it came too late; and a 429 says it of the last attempt only,
 * before which another may have met a 503.
 */
function isRefusal(error: unknown, mayBeRepeated: boolean): boolean {
  if (!isApiError(error)) return isTransportError(error, "origin");
  const { status } = error;
  return status >= 400 && status < 500 && status !== 408 && !(status === 429 && mayBeRepeated);
}
