/** Refusals in the shape of JourneyApps. */
import type { Answer } from "../engine/answer/answer.js";
import { isObject, ownMember } from "../engine/document/json.js";
import type { Operation } from "../engine/document/operations.js";
import type { Scene } from "../engine/provider.js";
import type { Incoming } from "../engine/request/incoming.js";
import { describeProblem, statusOf, type Problem } from "../engine/request/problem.js";
import type { Violation } from "../engine/validation/violation.js";
import { answerBatch, type Batch } from "./batch.js";
import { accessDenied, errorAnswer, ValueError } from "./errors.js";
import { findModel } from "./model.js";
import { patternOf } from "./route.js";
import type { JourneyAppsState, JourneyAppsWorld } from "./state.js";
import { readChanges } from "./write-object.js";

/** Gives a refusal the shape of JourneyApps. */
export function refuse(
  problem: Problem,
  scene: Scene<JourneyAppsWorld>,
  operation: Operation | undefined,
): Answer {
  switch (problem.kind) {
    case "unauthorized":
      return accessDenied;
    case "notFound":
    case "methodNotAllowed":
      return errorAnswer("ROUTE_ERROR", `There is no ${scene.request.method} ${scene.url.pathname}`);
    case "invalidParameters":
      return refuseParameters(problem, scene);
    case "invalidBody":
      return refuseBody(problem, scene, operation);
    case "fault":
      return faultAnswer(problem.status);
    default:
      return {
        ...errorAnswer("INVALID_API_REQUEST", describeProblem(problem)),
        status: knownStatus(problem),
      };
  }
}

// That a wrong media type is a 400 is concluded: no 415 is among the known answers.
function knownStatus(problem: Problem): number {
  const status = statusOf(problem);
  return status === 415 ? 400 : status;
}

/** A path with an id that none can be is the path of nothing. */
function refuseParameters(
  problem: Problem & { kind: "invalidParameters" },
  { request, url }: Scene<JourneyAppsWorld>,
) {
  const inPath = problem.violations.find((violation) => violation.in === "path");
  if (inPath?.name === "model")
    return errorAnswer("ROUTE_ERROR", `There is no ${request.method} ${url.pathname}`);
  if (inPath) return errorAnswer("OBJECT_NOT_FOUND", `Nothing has the id ${String(inPath.value)}`);
  return errorAnswer("INVALID_API_REQUEST", describeProblem(problem));
}

/** A value that its field cannot have is another error than a body that cannot be read. */
function refuseBody(
  problem: Problem & { kind: "invalidBody" },
  scene: Scene<JourneyAppsWorld>,
  operation: Operation | undefined,
): Answer {
  const { violations, body } = problem;
  const pattern = operation ? patternOf(operation) : "";
  if (pattern.startsWith("POST /batch") && isBatch(body)) {
    const misfits = new Map(violations.map((violation) => misfitOfBatch(scene.state, body, violation)));
    if (!misfits.has(-1)) return answerBatch(scene, body, misfits);
  }
  if (writes.has(pattern) && violations.every(({ pointer }) => pointer.split("/").length > 2)) {
    const [, model = ""] = violations[0]?.pointer.split("/") ?? [];
    const fields = { model, values: ownMember(body, model), textual: isForm(scene.request) };
    const field = violations[0] && misfitOf(scene.state, fields, violations[0], 2);
    if (field !== undefined) return errorAnswer("INVALID_VALUE", field);
  }
  return errorAnswer("INVALID_API_REQUEST", describeProblem(problem));
}

const writes: ReadonlySet<string> = new Set([
  "POST /objects/{model}.json",
  "PATCH /objects/{model}/{id}.json",
  "PUT /objects/{model}/{id}.json",
]);

function misfitOfBatch(
  state: JourneyAppsState,
  { operations }: Batch,
  violation: Violation,
): [number, string] {
  const [, , index = "", object, field] = violation.pointer.split("/");
  const operation = operations[Number(index)];
  if (operation && object === "object" && !findModel(state.dataModel, operation.object.type)) {
    return [Number(index), `There is no model ${operation.object.type}`];
  }
  // What is wrong with a batch itself makes all of it invalid.
  if (!operation || object !== "object" || field === undefined || field === "type" || field === "id")
    return [-1, ""];
  const { type, id: _, ...fields } = operation.object;
  return [Number(index), misfitOf(state, { model: type, values: fields, textual: false }, violation, 4)];
}

interface Fields {
  readonly model: string;
  readonly values: unknown;
  readonly textual: boolean;
}

/** What is wrong with a field, in the words of the data model if it has any. */
function misfitOf(
  { dataModel }: JourneyAppsState,
  { model: name, values, textual }: Fields,
  { pointer, message }: Violation,
  depth: number,
): string {
  const model = findModel(dataModel, name);
  try {
    if (model && isObject(values)) readChanges(model, values, textual);
  } catch (error) {
    if (error instanceof ValueError) return error.message;
    throw error;
  }
  return `Field ${pointer.split("/")[depth] ?? ""} ${message}`;
}

function isForm({ headers }: Incoming): boolean {
  return headers.get("content-type")?.startsWith("application/x-www-form-urlencoded") ?? false;
}

function isBatch(body: unknown): body is Batch {
  const operations = ownMember(body, "operations");
  return (
    Array.isArray(operations) &&
    operations.every((operation) => typeof ownMember(ownMember(operation, "object"), "type") === "string")
  );
}

/** A fault that was asked for. What gateways answer has no known body. */
function faultAnswer(status: number): Answer {
  if (status === 401) return accessDenied;
  if (status === 400) return errorAnswer("INVALID_API_REQUEST", "A fault that was asked for");
  if (status === 404) return errorAnswer("OBJECT_NOT_FOUND", "A fault that was asked for");
  if (status === 422) return errorAnswer("INVALID_VALUE", "A fault that was asked for");
  if (status === 429) return errorAnswer("TOO_MANY_REQUESTS", "The rate limit of this deployment is used up");
  if (status === 500) return errorAnswer("INTERNAL_SERVER_ERROR", "A fault that was asked for");
  return { status };
}
