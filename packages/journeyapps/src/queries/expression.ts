/** Writes expression queries, in which every value stands apart from the text. */
import type { ObjectQuery, QueryArgument } from "../generated/schema.gen.js";

/** An expression and its values: the two members that the body of an expression query needs. */
export type Expression = Pick<ObjectQuery, "expression" | "arguments">;

/** Known by identity: something of the same shape may come from outside, and is no text of ours. */
const written = new WeakSet<object>();

/**
 * Writes the expression of `POST /objects/{model}/query.json`. What you put into `${}` never becomes part of the text: a
 * value is sent beside it, in the place of a `?`. Another expression is put in brackets.
 *
 * A condition is a name, an operator (`=`, `!=`, `<`, `<=`, `>`, `>=`, `contains`, `starts with`, `in`, `not in`) and a
 * value; `and` binds tighter than `or`. Names are fields, `{relationship}_id` and `id`.
 *
 * @param text The parts of the template.
 * @param values A value for each place, in the write format of its field; a list for `in` and `not in`.
 * @returns Two members of the body.
 * @throws TypeError where the expression is empty or has a `?` of its own, or a value is undefined or no JSON.
 *
 * @example
 * ```ts
 * import { expression } from "@api-clients/journeyapps";
 *
 * const mine = expression`lead_id = ${"1c9e6f5d-77ab-4b18-8a3c-2f5e4d6b7c80"} and done = ${false}`;
 * const body = { ...expression`priority >= ${5} or ${mine}`, sort: ["-priority"] };
 * console.log(body.expression); // priority >= ? or (lead_id = ? and done = ?)
 * console.log(body.arguments.length); // 3
 * ```
 */
export function expression(
  text: TemplateStringsArray,
  ...values: readonly (QueryArgument | Expression)[]
): Expression {
  if (text.some((part) => part.includes("?"))) {
    throw new TypeError("an expression has no ? of its own: put the value in its place, as ${value}");
  }
  const given: QueryArgument[] = [];
  const all: Expression = { expression: text[0] ?? "", arguments: given };
  for (const [index, value] of values.entries()) {
    const isExpression = typeof value === "object" && value !== null && written.has(value);
    all.expression += isExpression ? `(${(value as Expression).expression})` : "?";
    given.push(...(isExpression ? (value as Expression).arguments : [checked(value, index)]));
    all.expression += text[index + 1];
  }
  if (!all.expression.trim()) throw new TypeError("the expression is empty: list the objects instead");
  written.add(all);
  return all;
}

/** What is `undefined` or not a number would arrive as null, and find other objects than were meant. */
function checked(value: unknown, index: number): QueryArgument {
  if (Array.isArray(value)) return value.map((item) => single(item, index));
  return value === null ? null : single(value, index);
}

function single(value: unknown, index: number): string | number | boolean {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new TypeError(
    `value ${index + 1} of the expression must be text, a number, true, false, null, a list of these, or another expression`,
  );
}
