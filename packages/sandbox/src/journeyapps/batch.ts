/** Batches: many writes in order, each with a result of its own. */
import type { Answer } from "../engine/answer/answer.js";
import type { ModelDefinition } from "./data-model.js";
import { errorBody, Refusal, refusingAs, type ErrorBody } from "./errors.js";
import { findModel } from "./model.js";
import type { JourneyAppsCall, Writing } from "./state.js";
import type { StoredObject } from "./stored.js";
import { checkNewId, createObject, deleteObject, findObject, patchObject, replaceObject } from "./store.js";
import { readChanges } from "./write-object.js";

/** One write. */
export interface BatchOperation {
  readonly method: "post" | "put" | "patch" | "delete";
  /** flat: `type`, `id`, then the fields */
  readonly object: { readonly type: string; readonly id?: string; readonly [field: string]: unknown };
}

/** The writes of a request. */
export interface Batch {
  readonly operations: readonly BatchOperation[];
  readonly stop_on_error?: boolean;
}

interface Result {
  readonly method: string;
  readonly object: { readonly type: string; readonly id?: string };
  readonly success: boolean;
  readonly error?: ErrorBody;
}

/** `POST /batch.json` */
export function runBatch(call: JourneyAppsCall<{ readonly body: Batch }>): Answer {
  return answerBatch(call, call.body);
}

/**
 * Carries out a batch.
 *
 * @param misfits Operations that are known to fail, and why.
 */
export function answerBatch(
  writing: Writing,
  { operations, stop_on_error: stops = false }: Batch,
  misfits: ReadonlyMap<number, string> = new Map(),
): Answer {
  const results: Result[] = [];
  let stopped = false;
  for (const [index, operation] of operations.entries()) {
    const result: Result = stopped ? undone(operation) : carryOut(writing, operation, misfits.get(index));
    results.push(result);
    stopped ||= stops && !result.success;
  }
  return { status: 200, body: { stop_on_error: stops, operations: results } };
}

// How these are shown is not documented. The official client counts on one result for each operation.
function undone({ method, object: { type, id } }: BatchOperation): Result {
  return { method, object: { type, id }, success: false };
}

function carryOut(writing: Writing, operation: BatchOperation, misfit: string | undefined): Result {
  const { method, object } = operation;
  const { type, id } = object;
  try {
    if (misfit !== undefined) throw new Refusal("INVALID_VALUE", misfit);
    const written = write(writing, operation);
    return { method, object: { type, id: written.id }, success: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { method, object: { type, id }, success: false, error: errorBody(error.type, error.message) };
  }
}

function write(
  writing: Writing,
  { method, object: { type, id = "", ...fields } }: BatchOperation,
): StoredObject {
  const model = findModel(writing.state.dataModel, type);
  if (!model) throw new Refusal("INVALID_VALUE", `There is no model ${type}`);
  if (method === "delete") return removed(writing, model, id);
  const object = method === "patch" ? findObject(writing, model, id) : undefined;
  const changes = refusingAs("INVALID_VALUE", () => readChanges(model, fields, false));
  if (object) return patchObject(writing, object, changes);
  if (method === "put") return replaceObject(writing, model, id, changes);
  return createObject(writing, model, changes, id === "" ? undefined : checkNewId(writing, id));
}

function removed(writing: Writing, model: ModelDefinition, id: string): StoredObject {
  const object = findObject(writing, model, id);
  deleteObject(writing, object);
  return object;
}
