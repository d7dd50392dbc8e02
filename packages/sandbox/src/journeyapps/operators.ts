/** The operators of conditions: which column takes which, and what each one asks. */
import type { Kind } from "./model.js";
import { isList } from "./read-value.js";
import type { Scalar, Stored } from "./stored.js";

/** An operator of a condition on `listObjects`; plain equality is written without one. */
export type Operator = "eq" | "ne" | "lt" | "lte" | "gt" | "gte" | "contains" | "null";

const equality: readonly Operator[] = ["eq", "ne", "null"];
const order: readonly Operator[] = ["eq", "ne", "lt", "lte", "gt", "gte", "null"];

/**
 * Which server operator goes with which type is not documented; these are the ones that make sense. The others are
 * refused, so that nobody relies on them.
 */
export const operatorsByKind: Readonly<Record<Kind, readonly Operator[]>> = {
  text: [...order, "contains"],
  integer: order,
  number: order,
  boolean: equality,
  date: order,
  datetime: order,
  "single-choice": order,
  "single-choice-integer": order,
  "multiple-choice": [...equality, "contains"],
  "multiple-choice-integer": [...equality, "contains"],
  location: ["null"],
  track: ["null"],
  file: ["null"],
  reference: equality,
  id: ["eq", "ne"],
  change: ["eq", "ne", "lt", "lte", "gt", "gte"],
};

/**
 * Whether a stored value meets a condition. Null is not equal to any value, and comes neither before nor after one.
 *
 * @param stored `undefined` for null.
 * @param wanted `undefined` for null; for `null`, whether it must be null.
 */
export function meets(operator: Operator, stored: Stored | undefined, wanted: Stored | undefined): boolean {
  switch (operator) {
    case "null":
      return (stored === undefined) === wanted;
    case "eq":
      return equals(stored, wanted);
    case "ne":
      return !equals(stored, wanted);
    case "contains":
      return typeof stored === "string" ? stored.includes(String(wanted)) : equals(stored, wanted);
    default:
      return stored !== undefined && wanted !== undefined && comparisons[operator](compare(stored, wanted));
  }
}

/** Whether a value is another one or, where there are several, whether it is among them. */
export function equals(stored: Stored | undefined, wanted: Stored | undefined): boolean {
  if (stored === undefined || !isList(stored)) return stored === wanted;
  return wanted !== undefined && isScalar(wanted) && stored.includes(wanted);
}

/** Below 0 when the first value comes before the second, above 0 when after; `NaN` when they have no order. */
export function compare(left: Stored, right: Stored): number {
  if (typeof left !== typeof right || !isScalar(left) || !isScalar(right)) return Number.NaN;
  return left < right ? -1 : left > right ? 1 : 0;
}

const comparisons: Readonly<Record<"lt" | "lte" | "gt" | "gte", (sign: number) => boolean>> = {
  lt: (sign) => sign < 0,
  lte: (sign) => sign <= 0,
  gt: (sign) => sign > 0,
  gte: (sign) => sign >= 0,
};

function isScalar(value: Stored): value is Scalar {
  return typeof value !== "object";
}
