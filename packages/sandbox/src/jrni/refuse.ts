/** Refusals of calls that do not fit the document, in the shapes of JRNI. */
import type { Answer } from "../engine/answer/answer.js";
import type { Scene } from "../engine/provider.js";
import { describeProblem, statusOf, type Problem } from "../engine/request/problem.js";
import { sessionExpired } from "./authenticate.js";
import { invalid, notFound, unauthorized } from "./refusal.js";
import type { JrniWorld } from "./state.js";

/** Gives a refusal the shape of JRNI. */
export function refuse(problem: Problem, { state }: Scene<JrniWorld>): Answer {
  switch (problem.kind) {
    case "unauthorized":
      return problem.reason === "expired" ? sessionExpired(state) : unauthorized().answer;
    case "notFound":
      return notFound().answer;
    case "invalidParameters":
      return invalid(
        problem.violations.map(({ name, message }) => `${name} is invalid: it ${message}`).join("; "),
      ).answer;
    case "invalidBody":
      return invalid(problem.violations.map(describeMember).join("; ")).answer;
    case "malformedBody":
    case "malformedPath":
    case "bodyTooLarge":
      return { ...invalid(describeProblem(problem)).answer, status: statusOf(problem) };
    case "methodNotAllowed":
      return { status: 405, body: { error: "Method Not Allowed" } };
    case "unsupportedMediaType":
      return { status: 415, body: { error: "Unsupported Media Type" } };
    case "fault":
      return { status: problem.status, body: { error: `${problem.status}` } };
  }
}

function describeMember({
  pointer,
  message,
}: {
  readonly pointer: string;
  readonly message: string;
}): string {
  return pointer === ""
    ? `The body ${message}`
    : `${pointer.slice(1).replaceAll("/", ".")} is invalid: it ${message}`;
}
