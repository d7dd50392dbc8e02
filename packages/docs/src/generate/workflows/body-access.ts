/** Reads a member of an answer by JSON pointer, as the types allow it. */
import type { Schema } from "../document/open-api.js";
import type { Spec } from "../document/spec.js";
import { Expression } from "../samples/expression.js";

/**
 * @param base The code that has the body.
 * @param pointer Such as `/data/id`.
 * @returns Undefined where the document does not say that there is such a member.
 */
export function bodyAccess(
  spec: Spec,
  schema: Schema | undefined,
  base: string,
  pointer: string,
): Expression | undefined {
  let code = base;
  let current = schema;
  let mayBeMissing = false;
  let chained = false;
  for (const step of pointer.split("/").slice(1)) {
    const found = current && member(spec, current, step);
    if (!found) return undefined;
    const dot = chained ? "?." : "";
    if (/^\d+$/.test(step)) code += `${dot}[${step}]`;
    else code += /^[A-Za-z_$][\w$]*$/.test(step) ? `${dot || "."}${step}` : `${dot}[${JSON.stringify(step)}]`;
    current = found.schema;
    chained = !found.always;
    mayBeMissing ||= chained;
  }
  return new Expression(code, mayBeMissing);
}

function member(spec: Spec, schema: Schema, step: string): { schema: Schema; always: boolean } | undefined {
  const whole = spec.resolve(schema);
  if (/^\d+$/.test(step))
    return typeof whole.items === "object" ? { schema: whole.items, always: false } : undefined;
  const own = whole.properties?.[step];
  const requiredHere = whole.required?.includes(step) ?? false;
  if (own) return { schema: own, always: requiredHere && !isNullable(spec, own) };
  for (const part of whole.allOf ?? []) {
    const found = member(spec, part, step);
    if (found) return { ...found, always: found.always || requiredHere };
  }
  return undefined;
}

function isNullable(spec: Spec, schema: Schema): boolean {
  return [spec.resolve(schema).type].flat().includes("null");
}
