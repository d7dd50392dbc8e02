/** Turns Ajv's errors into violations a person can act on, one per wrong place. */
import type { ErrorObject } from "ajv/dist/2020.js";
import type { Check } from "./check.js";
import { ownMember } from "../document/json.js";
import { escapeToken } from "../document/pointer.js";
import { intendedBranch, missedMark, reachable, type Mark } from "./union.js";
import type { View } from "./view.js";
import type { Violation } from "./violation.js";

interface Finding {
  readonly error: ErrorObject;
  readonly violations: readonly Violation[];
}

/**
 * Reads the errors of one validation.
 *
 * Of a union (`oneOf`, `anyOf`) Ajv reports the errors of every branch. Where the value shows which branch was meant,
 * only the errors of that branch are kept; otherwise one violation stands for the union, and names the member that
 * should have told the branches apart.
 */
export function explain(errors: readonly ErrorObject[], view: View, check: Check): readonly Violation[] {
  const findings: Finding[] = [];
  for (const error of errors) {
    const branches = branchesOf(error);
    if (!branches) {
      findings.push({ error, violations: [violationOf(error)] });
      continue;
    }
    const inside = reachable(branches, view.root);
    while (isInside(findings.at(-1), error, inside)) findings.pop();
    findings.push({ error, violations: unionViolations(error, branches, view, check) });
  }
  // `if` only repeats that its `then` or `else` failed.
  const kept = findings.filter(({ error }) => error.keyword !== "if");
  return kept.flatMap(({ violations }) => violations);
}

function branchesOf({ keyword, schema }: ErrorObject): readonly unknown[] | undefined {
  return (keyword === "oneOf" || keyword === "anyOf") && Array.isArray(schema) ? schema : undefined;
}

function isInside(finding: Finding | undefined, union: ErrorObject, inside: ReadonlySet<unknown>): boolean {
  return (
    finding !== undefined &&
    finding.error.instancePath.startsWith(union.instancePath) &&
    (inside.has(finding.error.parentSchema) || finding.error.keyword === "false schema")
  );
}

function unionViolations(
  error: ErrorObject,
  branches: readonly unknown[],
  view: View,
  check: Check,
): readonly Violation[] {
  // Two branches that fit are a mistake no single branch can explain.
  const tooMany = Array.isArray(error.params.passingSchemas);
  if (tooMany) return [violationOf(error)];
  const branch = intendedBranch(branches, error.data, view.root);
  const pointer = branch && view.pointerOf(branch);
  if (!pointer) return [markViolation(error, missedMark(branches, error.data, view.root))];
  return check(pointer, error.data).map((violation) => ({
    ...violation,
    pointer: `${error.instancePath}${violation.pointer}`,
  }));
}

function markViolation(error: ErrorObject, mark: Mark | undefined): Violation {
  if (!mark) return violationOf(error);
  return {
    pointer: `${error.instancePath}/${escapeToken(mark.name)}`,
    keyword: error.keyword,
    message: mustBe(mark.values),
    value: ownMember(error.data, mark.name),
  };
}

function violationOf(error: ErrorObject): Violation {
  const { keyword, instancePath, params, data } = error;
  const name: unknown = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof name !== "string")
    return { pointer: instancePath, keyword, message: messageOf(error), value: data };
  return {
    pointer: `${instancePath}/${escapeToken(name)}`,
    keyword,
    message: params.missingProperty === undefined ? "is not a known property" : "is required",
    value: ownMember(data, name),
  };
}

function messageOf(error: ErrorObject): string {
  switch (error.keyword) {
    case "enum":
      return mustBe(error.params.allowedValues);
    case "const":
      return mustBe([error.params.allowedValue]);
    case "false schema":
      return "is not allowed";
    case "oneOf":
      return error.params.passingSchemas
        ? "fits more than one of the alternatives"
        : "fits none of the alternatives";
    case "anyOf":
      return "fits none of the alternatives";
    default:
      return error.message ?? `does not meet ${error.keyword}`;
  }
}

function mustBe(values: readonly unknown[]): string {
  const written = values.map((value) => JSON.stringify(value)).join(", ");
  return values.length === 1 ? `must be ${written}` : `must be one of ${written}`;
}
