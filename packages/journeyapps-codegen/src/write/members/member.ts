/** A member of an object: all that the document says about one key. */
import type { Schema } from "../openapi.js";

/** What a condition compares, by its operator; "" is equality. */
export type Conditions = Readonly<Partial<Record<Operator, Schema>>>;

/** The operators of a condition, as they stand behind the name of a field. */
export type Operator = "" | "ne" | "lt" | "lte" | "gt" | "gte" | "contains" | "null";

/** One key of the objects of a model. */
export interface Member {
  readonly key: string;
  /** Its value in answers; missing where no answer shows it. */
  readonly read?: Schema;
  /** Its value in writes; missing where none takes it. */
  readonly write?: Schema;
  /** How objects can be queried by it. */
  readonly conditions?: Conditions;
  readonly sortable?: boolean;
  /** Its value in the examples of the `number`th object, counted from 1. */
  example?(number: number): { readonly read?: unknown; readonly write?: unknown };
}

/** Conditions on any value: equal, not equal, null. */
export function equality(value: Schema): Conditions {
  return { "": value, ne: value, null: { type: "boolean" } };
}

/** Conditions on values that have an order. */
export function order(value: Schema): Conditions {
  return { "": value, ne: value, lt: value, lte: value, gt: value, gte: value, null: { type: "boolean" } };
}

/** The schema or null. */
export function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}
