/** What became of the operations of a batch. */
import type { ErrorBody } from "../generated/schema.gen.js";

/** What became of one operation; `state` tells. */
export type OperationOutcome<Operation> =
  | DoneOperation<Operation>
  | FailedOperation<Operation>
  | SkippedOperation<Operation>
  | UnknownOperation<Operation>;

/** It was carried out. A `delete` of an object that was not there counts as done. */
export interface DoneOperation<Operation> {
  state: "done";
  operation: Operation;
  /** The id of its object: for a `post` without one, the id that the server gave. */
  id: string | undefined;
}

/** The server refused it. */
export interface FailedOperation<Operation> {
  state: "failed";
  operation: Operation;
  /** Why, where the server told. */
  error: ErrorBody | undefined;
}

/** It was not carried out, because of another failure. */
export interface SkippedOperation<Operation> {
  state: "skipped";
  operation: Operation;
}

/** It was sent, and no answer tells what became of it. */
export interface UnknownOperation<Operation> {
  state: "unknown";
  operation: Operation;
}

/** What became of a batch whose every request was answered. */
export interface BatchOutcome<Operation> {
  /** Whether all operations were carried out. */
  ok: boolean;
  /** One for each operation, in the same order. */
  results: OperationOutcome<Operation>[];
  /** Those of them that the server refused. */
  failed: FailedOperation<Operation>[];
}
