/** Refusals in the shapes of fairjungle: REST errors, SCIM errors, and a 401 without a body. */
import type { Answer } from "../engine/answer/answer.js";
import { ownMember } from "../engine/document/json.js";
import type { Scene } from "../engine/provider.js";
import { describeProblem, statusOf, type Problem } from "../engine/request/problem.js";
import { findInvalid, type InvalidItem } from "./attributes.js";
import { scimError } from "./scim/error.js";
import type { FairjungleWorld } from "./state.js";

/** Gives a refusal the shape of the API that was called. */
export function refuse(problem: Problem, scene: Scene<FairjungleWorld>): Answer {
  if (problem.kind === "unauthorized") return { status: 401 };
  return scene.url.pathname.includes("/scim/") ? refuseScim(problem) : refuseRest(problem, scene);
}

/** The error for attributes that were refused. */
export function validationFailed(invalid: readonly InvalidItem[]): Answer {
  const message =
    invalid.length === 1 ? "An attribute is not valid" : `${invalid.length} attributes are not valid`;
  return { status: 422, body: { code: "validationFailed", invalid, message } };
}

/** The error for query parameters that were refused. */
export function invalidParam(invalid: readonly Omit<InvalidItem, "code">[]): Answer {
  const items = invalid.map((item) => ({ code: "paramValue", ...item }));
  return {
    status: 400,
    body: { code: "invalidParam", invalid: items, message: "A query parameter is not valid" },
  };
}

/** The error for a user who does not exist. */
export const userNotFound: Answer = {
  status: 404,
  body: { code: "notFound", message: "This user was not found" },
};

function refuseRest(problem: Problem, { state, url }: Scene<FairjungleWorld>): Answer {
  if (problem.kind === "invalidParameters") {
    return invalidParam(
      problem.violations.map(({ name, message, value }) => ({
        field: name,
        message: `${name} ${message}`,
        value,
      })),
    );
  }
  if (
    problem.kind === "invalidBody" &&
    problem.violations.every(({ pointer }) => pointer.startsWith("/data/"))
  ) {
    const userId = url.pathname.split("/api/users/")[1];
    return validationFailed(findInvalid(ownMember(problem.body, "data"), state, userId, problem.violations));
  }
  return {
    status: statusOf(problem),
    body: { code: codes[problem.kind], message: describeProblem(problem) },
  };
}

// Of these codes only `notFound` was seen. `parsingFailed` and `decodingFailed` are kinds of error in the provider's
// public decoding library; the rest are the sandbox's own words.
const codes: Record<Problem["kind"], string> = {
  notFound: "notFound",
  malformedPath: "notFound",
  methodNotAllowed: "methodNotAllowed",
  unauthorized: "unauthorized",
  unsupportedMediaType: "unsupportedMediaType",
  bodyTooLarge: "bodyTooLarge",
  malformedBody: "parsingFailed",
  invalidParameters: "invalidParam",
  invalidBody: "decodingFailed",
  fault: "unavailable",
};

function refuseScim(problem: Problem): Answer {
  const scimTypes: Partial<Record<Problem["kind"], string>> = {
    malformedBody: "invalidSyntax",
    invalidBody: "invalidValue",
    invalidParameters: "invalidValue",
  };
  return scimError(statusOf(problem), describeProblem(problem), scimTypes[problem.kind]);
}
