/** Values that the document refuses: those that a field cannot have are another error than a body that cannot be read. */
import type { Answer } from "../engine/answer/answer.js";
import { isObject, ownMember } from "../engine/document/json.js";
import type { Operation } from "../engine/document/operation.js";
import type { Scene } from "../engine/provider.js";
import type { Problem } from "../engine/request/problem.js";
import type { Violation } from "../engine/validation/violation.js";
import { answerBatch, type Batch } from "./batch.js";
import { errorAnswer, ValueError } from "./errors.js";
import { findModel } from "./model.js";
import { patternOf } from "./route.js";
import type { JourneyAppsState, JourneyAppsWorld } from "./state.js";
import { readChanges } from "./write-object.js";

/** The fields of a write, as they were sent. */
interface Fields {
  readonly model: string;
  readonly values: unknown;
  /** whether they come from a form */
  readonly textual: boolean;
}

const writes: ReadonlySet<string> = new Set([
  "POST /objects/{model}.json",
  "PATCH /objects/{model}/{id}.json",
  "PUT /objects/{model}/{id}.json",
]);

/**
 * Answers a body in which only values do not fit their fields: a write with a 422, a batch with an error for each
 * operation that has such a value. `undefined` when more than that is wrong.
 */
export function answerMisfit(
  { violations, body }: Problem & { kind: "invalidBody" },
  scene: Scene<JourneyAppsWorld>,
  operation: Operation | undefined,
): Answer | undefined {
  const pattern = operation && patternOf(operation);
  if (pattern === "POST /batch.json" && isBatch(body)) {
    const misfits = violations.map((violation) => misfitOfBatch(scene.state, body, violation));
    const known = misfits.filter((misfit) => misfit !== undefined);
    return known.length === misfits.length ? answerBatch(scene, body, new Map(known)) : undefined;
  }
  const [first] = violations;
  // `/work_order/priority` is a field; anything above it is the body itself.
  const inFields = violations.every(({ pointer }) => pointer.split("/").length > 2);
  if (!pattern || !writes.has(pattern) || !first || !inFields) return undefined;
  const [, model = "", field = ""] = first.pointer.split("/");
  const type = scene.request.headers.get("content-type") ?? "";
  const textual = type.startsWith("application/x-www-form-urlencoded");
  const fields = { model, values: ownMember(body, model), textual };
  return errorAnswer("INVALID_VALUE", describe(scene.state, fields, field, first));
}

/** Which operation has a misfit, and what it is; `undefined` when it is the operation itself that is wrong. */
function misfitOfBatch(
  state: JourneyAppsState,
  { operations }: Batch,
  violation: Violation,
): [number, string] | undefined {
  const [, , index = "", object, field] = violation.pointer.split("/");
  const operation = operations[Number(index)];
  if (!operation || object !== "object") return undefined;
  const { type, id: _, ...values } = operation.object;
  if (!findModel(state.dataModel, type)) return [Number(index), `There is no model ${type}`];
  if (field === undefined || field === "type" || field === "id") return undefined;
  return [Number(index), describe(state, { model: type, values, textual: false }, field, violation)];
}

/** What is wrong with a field, in the words of the data model if it has any. */
function describe(
  { dataModel }: JourneyAppsState,
  { model: name, values, textual }: Fields,
  field: string,
  { message }: Violation,
): string {
  const model = findModel(dataModel, name);
  try {
    if (model && isObject(values)) readChanges(model, values, textual);
  } catch (error) {
    if (error instanceof ValueError) return error.message;
    throw error;
  }
  return `Field ${field} ${message}`;
}

function isBatch(body: unknown): body is Batch {
  const operations = ownMember(body, "operations");
  return (
    Array.isArray(operations) &&
    operations.every((operation) => typeof ownMember(ownMember(operation, "object"), "type") === "string")
  );
}
