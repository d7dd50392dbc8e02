/** Walks a schema together with what it refers to. */
import { isObject, ownMember, type JsonObject } from "./json.js";
import { tokensOf } from "./pointer.js";

/** Keywords under which a list of further schemas stands. */
export type Applicator = "allOf" | "anyOf" | "oneOf";

/** A schema, what its `$ref` names, and the members of the given applicators, all the way down, in reading order. */
export function flatten(root: JsonObject, schema: unknown, applicators: readonly Applicator[]): JsonObject[] {
  const parts = new Set<JsonObject>();
  const open: unknown[] = [schema];
  while (open.length > 0) {
    const part = open.pop();
    if (!isObject(part) || parts.has(part)) continue;
    parts.add(part);
    const lists = applicators.map((applicator) => part[applicator]).filter(Array.isArray);
    open.push(...lists.flat().reverse(), targetOf(root, part));
  }
  return [...parts];
}

/** What the `$ref` of a schema names. */
export function targetOf(root: JsonObject, schema: object): unknown {
  const reference = ownMember(schema, "$ref");
  return typeof reference === "string" ? valueAt(root, reference) : undefined;
}

/** The value at a pointer. */
export function valueAt(root: JsonObject, pointer: string): unknown {
  return tokensOf(pointer).reduce<unknown>((value, token) => {
    return Array.isArray(value) ? value[Number(token)] : ownMember(value, token);
  }, root);
}

/** Whether any of these schemas names a type. */
export function allows(schemas: readonly JsonObject[], type: string): boolean {
  return schemas.some((schema) => {
    return Array.isArray(schema.type) ? schema.type.includes(type) : schema.type === type;
  });
}
