/** The conditions of a query string, `query[due.gte]=2024-05-20`: all of them must hold. */
import type { ModelDefinition } from "./data-model.js";
import { ValueError } from "./errors.js";
import { findColumn, type Column } from "./model.js";
import { meets, operatorsByKind, type Operator } from "./operators.js";
import type { Stored, StoredObject } from "./stored.js";
import { readKey } from "./write-value.js";

/** Whether an object is wanted. */
export type Predicate = (object: StoredObject) => boolean;

/** Conditions as they were sent: field and operator to value. */
export type Conditions = Readonly<Record<string, unknown>>;

/**
 * Reads conditions.
 *
 * @param sets The parameters `query` and `q`, which mean the same.
 * @throws ValueError for the first condition that makes no sense.
 */
export function readFilter(model: ModelDefinition, ...sets: readonly (Conditions | undefined)[]): Predicate {
  const conditions = sets
    .flatMap((set) => Object.entries(set ?? {}))
    .map(([key, value]) => readCondition(model, key, value));
  return (object) => conditions.every((condition) => condition(object));
}

/** The value of a column in an object; `undefined` for null. */
export function valueOf(object: StoredObject, { kind, slot }: Column): Stored | undefined {
  if (kind === "id") return object.id;
  return kind === "change" ? object.updatedAt : object.values.get(slot);
}

function readCondition(model: ModelDefinition, key: string, value: unknown): Predicate {
  const dot = key.lastIndexOf(".");
  const name = dot < 0 ? key : key.slice(0, dot);
  const suffix = dot < 0 ? "eq" : key.slice(dot + 1);
  const column = findColumn(model, name);
  if (!column) throw new ValueError(`Field ${name} of a condition is not in the model ${model.name}`);
  const operator = operatorsByKind[column.kind].find((known) => known === suffix);
  if (!operator || key === `${name}.eq`) throw new ValueError(unknownOperator(column, suffix));
  const wanted = readWanted(column, operator, value);
  return (object) => meets(operator, valueOf(object, column), wanted);
}

function readWanted(column: Column, operator: Operator, value: unknown): Stored {
  if (operator !== "null") {
    const wanted = readKey(column, value, true);
    if (wanted === undefined)
      throw new ValueError(`Condition ${column.name} needs a value; ask for ${column.name}.null instead`);
    return wanted;
  }
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  throw new ValueError(`Condition ${column.name}.null must be true or false`);
}

function unknownOperator({ name, kind }: Column, suffix: string): string {
  const known = operatorsByKind[kind].map((operator) => (operator === "eq" ? name : `${name}.${operator}`));
  return `Condition ${name}.${suffix} does not exist; there is ${known.join(", ")}`;
}
