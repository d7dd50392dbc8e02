/** Refusals in the shape of JourneyApps. */
import type { Answer } from "../engine/answer/answer.js";
import type { Operation } from "../engine/document/operation.js";
import type { Scene } from "../engine/provider.js";
import { describeProblem, statusOf, type Problem } from "../engine/request/problem.js";
import { accessDenied, errorAnswer, type ErrorType } from "./errors.js";
import { answerMisfit } from "./misfit.js";
import type { JourneyAppsWorld } from "./state.js";

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
      return answerMisfit(problem, scene, operation) ?? badRequest(problem);
    case "fault":
      return faultAnswer(problem.status);
    default:
      return badRequest(problem);
  }
}

function badRequest(problem: Problem): Answer {
  return { ...errorAnswer("INVALID_API_REQUEST", describeProblem(problem)), status: knownStatus(problem) };
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
  return badRequest(problem);
}

const faults: Readonly<Record<number, ErrorType>> = {
  400: "INVALID_API_REQUEST",
  404: "OBJECT_NOT_FOUND",
  422: "INVALID_VALUE",
  429: "TOO_MANY_REQUESTS",
  500: "INTERNAL_SERVER_ERROR",
};

/** A fault that was asked for. What gateways answer has no known body. */
function faultAnswer(status: number): Answer {
  if (status === 401) return accessDenied;
  const type = faults[status];
  if (type === undefined) return { status };
  return errorAnswer(
    type,
    status === 429 ? "The rate limit of this deployment is used up" : "A fault that was asked for",
  );
}
