/** Why a request is refused, before a provider gives the refusal its own shape. */
import type { Violation } from "../validation/violation.js";
import type { ParameterPlace } from "../document/parameter.js";

/** A parameter that does not fit the document. */
export interface ParameterViolation extends Violation {
  readonly name: string;
  readonly in: ParameterPlace;
}

/** A reason to refuse a request. `kind` tells them apart. */
export type Problem =
  | { readonly kind: "notFound" }
  | { readonly kind: "malformedPath" }
  | { readonly kind: "methodNotAllowed"; readonly allow: readonly string[] }
  | {
      readonly kind: "unauthorized";
      /** nothing was sent, what was sent is not accepted, or it was accepted once and has run out */
      readonly reason: "missing" | "refused" | "expired";
    }
  | {
      readonly kind: "unsupportedMediaType";
      readonly mediaType: string | undefined;
      readonly supported: readonly string[];
    }
  | { readonly kind: "bodyTooLarge"; readonly limit: number }
  | { readonly kind: "malformedBody"; readonly message: string }
  | { readonly kind: "invalidParameters"; readonly violations: readonly ParameterViolation[] }
  | {
      readonly kind: "invalidBody";
      readonly violations: readonly Violation[];
      /** the body as it was read, for a provider that has more to say about it */
      readonly body: unknown;
    }
  /** a fault that was asked for: the provider shapes the body of, say, a 503 */
  | { readonly kind: "fault"; readonly status: number };

/** The status a refusal has unless the provider says otherwise. */
export function statusOf(problem: Problem): number {
  return problem.kind === "fault" ? problem.status : statuses[problem.kind];
}

const statuses: Record<Exclude<Problem["kind"], "fault">, number> = {
  notFound: 404,
  malformedPath: 400,
  methodNotAllowed: 405,
  unauthorized: 401,
  unsupportedMediaType: 415,
  bodyTooLarge: 413,
  malformedBody: 400,
  invalidParameters: 400,
  invalidBody: 400,
};

/** The problem in one English sentence. */
export function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case "notFound":
      return "No operation of this API has this path";
    case "malformedPath":
      return "The path is not correctly percent-encoded";
    case "methodNotAllowed":
      return `This path answers only ${problem.allow.join(", ")}`;
    case "unauthorized":
      return {
        missing: "A credential is missing",
        refused: "The credential is not accepted",
        expired: "The credential has expired",
      }[problem.reason];
    case "unsupportedMediaType":
      return `The body must be ${problem.supported.join(" or ")}, not ${problem.mediaType ?? "of an unnamed type"}`;
    case "bodyTooLarge":
      return `The body is larger than ${problem.limit} bytes`;
    case "malformedBody":
      return `The body cannot be read: ${problem.message}`;
    case "invalidParameters":
      return problem.violations
        .map(({ in: place, name, pointer, message }) => `${place} parameter ${name}${pointer} ${message}`)
        .join("; ");
    case "invalidBody":
      return problem.violations.map(({ pointer, message }) => `body${pointer} ${message}`).join("; ");
    case "fault":
      return "A fault that was asked for";
  }
}
