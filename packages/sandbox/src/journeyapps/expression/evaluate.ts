/** Gives an expression its values, and asks objects whether they meet it. */
import type { ModelDefinition } from "../data-model.js";
import { ValueError } from "../errors.js";
import { valueOf, type Predicate } from "../filter.js";
import { findColumn, type Column } from "../model.js";
import { equals, meets, operatorsByKind, type Operator } from "../operators.js";
import type { Stored } from "../stored.js";
import { readKey } from "../write-value.js";
import { parse, type Expression, type ExpressionOperator } from "./parser.js";

/**
 * Reads an expression with its arguments.
 *
 * @throws ValueError when it cannot be parsed, names what it must not, or its arguments do not fit.
 */
export function readExpression(model: ModelDefinition, text: string, values: readonly unknown[]): Predicate {
  const { expression, placeholders } = parse(text);
  if (placeholders !== values.length) {
    throw new ValueError(
      `The expression has ${placeholders} placeholders, and there are ${values.length} arguments`,
    );
  }
  return predicateOf(model, expression, values);
}

function predicateOf(model: ModelDefinition, expression: Expression, values: readonly unknown[]): Predicate {
  if (expression.kind === "condition") {
    const { name, operator, argument } = expression;
    return conditionOf(columnOf(model, name), operator, values[argument]);
  }
  const terms = expression.terms.map((term) => predicateOf(model, term, values));
  return expression.kind === "and"
    ? (object) => terms.every((term) => term(object))
    : (object) => terms.some((term) => term(object));
}

function columnOf(model: ModelDefinition, name: string): Column {
  if (Object.hasOwn(model.has_many ?? {}, name)) {
    throw new ValueError(`Name ${name} of the expression is a has-many; query the other model instead`);
  }
  const column = findColumn(model, name);
  // The hidden names of `listObjects` are not known to work here.
  if (!column || column.kind === "change") {
    throw new ValueError(`Name ${name} of the expression is not in the model ${model.name}`);
  }
  return column;
}

const plain: Readonly<Partial<Record<ExpressionOperator, Operator>>> = {
  "=": "eq",
  "!=": "ne",
  "<": "lt",
  "<=": "lte",
  ">": "gt",
  ">=": "gte",
};

function conditionOf(column: Column, operator: ExpressionOperator, value: unknown): Predicate {
  if (operator === "in" || operator === "not in") {
    refuseOperator(column, operator, "eq");
    const keys = readList(column, operator, value);
    const found = (stored: Stored | undefined): boolean => keys.some((key) => equals(stored, key));
    return (object) => found(valueOf(object, column)) === (operator === "in");
  }
  if (operator === "contains" || operator === "starts with") return textCondition(column, operator, value);
  const comparison = plain[operator] ?? "eq";
  // Any field can be compared with null, even one that no value can be compared with.
  if (value === null && (comparison === "eq" || comparison === "ne")) {
    return (object) => (valueOf(object, column) === undefined) === (comparison === "eq");
  }
  refuseOperator(column, operator, comparison);
  const wanted = readKey(column, value, false);
  return (object) => meets(comparison, valueOf(object, column), wanted);
}

// Unlike `contains` of `listObjects`, these ignore case.
function textCondition(column: Column, operator: "contains" | "starts with", value: unknown): Predicate {
  refuseOperator(column, operator, "contains");
  const wanted = readKey(column, value, false);
  if (column.kind !== "text") {
    if (operator === "starts with")
      throw new ValueError(`Field ${column.name} is no text that starts with something`);
    return (object) => equals(valueOf(object, column), wanted);
  }
  const text = String(wanted ?? "").toLowerCase();
  return (object) => {
    const stored = valueOf(object, column);
    if (typeof stored !== "string" || wanted === undefined) return false;
    const lower = stored.toLowerCase();
    return operator === "contains" ? lower.includes(text) : lower.startsWith(text);
  };
}

function readList(column: Column, operator: ExpressionOperator, value: unknown): (Stored | undefined)[] {
  if (!Array.isArray(value))
    throw new ValueError(`The argument of ${column.name} ${operator} must be a list`);
  return value.map((item: unknown) => readKey(column, item, false));
}

function refuseOperator({ name, kind }: Column, operator: ExpressionOperator, needed: Operator): void {
  if (operatorsByKind[kind].includes(needed)) return;
  throw new ValueError(`Operator ${operator} of the expression does not go with field ${name}, a ${kind}`);
}
