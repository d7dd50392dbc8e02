/** The error for a batch of which a request failed: what had been done before is done, and must not be lost. */
import type { OperationTypes } from "../api.js";
import type { BatchOperation } from "../generated/schema.gen.js";
import type { OperationOutcome } from "./outcome.js";

/**
 * A request of a batch got no answer, or one that says no to the whole of it. `cause` is the error that the request met:
 * an ApiError, a TransportError, or the reason of your own signal. What is printed or logged holds numbers only.
 *
 * @example
 * ```ts
 * import { BatchError, createJourneyAppsClient, namedToken } from "@api-clients/journeyapps";
 *
 * const journeyapps = createJourneyAppsClient({
 *   baseUrl: "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41",
 *   credential: namedToken("secret"),
 *   fetch: async () => new Response(null, { status: 502 }),
 *   retry: false,
 * });
 * const id = "0d9a7b52-63c4-4e1f-b8a2-7c5e9f10d3b6";
 * try {
 *   await journeyapps.batch([{ method: "delete", object: { type: "site", id } }]);
 * } catch (error) {
 *   if (error instanceof BatchError) console.log(error.results[0]?.state); // unknown
 * }
 * ```
 */
export class BatchError<Operation extends OperationTypes = BatchOperation> extends Error {
  override readonly name = "BatchError";
  readonly #results: readonly OperationOutcome<Operation>[];

  /**
   * @param results What is known of each operation.
   * @param cause Why the request failed.
   */
  constructor(results: readonly OperationOutcome<Operation>[], cause: unknown) {
    const count = (state: string) => results.filter((result) => result.state === state).length;
    const counts = ["done", "failed", "skipped", "unknown"].map((state) => `${count(state)} ${state}`);
    super(`a request of the batch failed; of ${results.length} operations: ${counts.join(", ")}`, { cause });
    this.#results = results;
  }

  /** One for each operation, in the same order. Those marked `unknown` may have been carried out. */
  get results(): readonly OperationOutcome<Operation>[] {
    return this.#results;
  }
}
