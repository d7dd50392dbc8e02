/** Gives a text from a URL, header or form the type its schema asks for. */
import type { OpenApiDocument } from "../document/document.js";
import { emptyRecord, isObject, ownMember, type JsonObject } from "../document/json.js";
import { readText } from "./read-text.js";
import { allows, flatten, valueAt } from "../document/schema.js";

/** Coerces a text, or a list or record of texts, to the schema at a pointer. */
export type Coerce = (schema: string | undefined, value: unknown) => unknown;

type Schemas = readonly JsonObject[];

/**
 * Makes the coercion for a document. A text that cannot be read as the wanted type stays a text, so that the check
 * against the schema can say what is wrong with it.
 */
export function createCoerce(document: OpenApiDocument): Coerce {
  const { root } = document;
  const cache = new Map<unknown, Schemas>();
  const partsOf = (schema: unknown): Schemas => {
    const known = cache.get(schema) ?? flatten(root, schema, ["allOf", "anyOf", "oneOf"]);
    cache.set(schema, known);
    return known;
  };

  const coerce = (schemas: Schemas, value: unknown): unknown => {
    if (schemas.length === 0) return value;
    if (isLeaf(value) && allows(schemas, "array") && !allows(schemas, "string"))
      return coerceList(schemas, [value]);
    if (typeof value === "string") return readText(schemas, value);
    if (Array.isArray(value)) return coerceList(schemas, value);
    if (isLeaf(value) || !isObject(value)) return value;
    const list = allows(schemas, "array") && !allows(schemas, "object") && isNumbered(value);
    return list ? coerceList(schemas, Object.values(value)) : coerceRecord(schemas, value);
  };

  const coerceList = (schemas: Schemas, items: readonly unknown[]): unknown => {
    return items.map((item, index) => {
      const wanted = schemas.flatMap(({ prefixItems, items: rest }) => {
        return partsOf(Array.isArray(prefixItems) && index < prefixItems.length ? prefixItems[index] : rest);
      });
      return coerce(wanted, item);
    });
  };

  const coerceRecord = (schemas: Schemas, value: JsonObject): unknown => {
    const record = emptyRecord();
    for (const [name, member] of Object.entries(value)) {
      const wanted = schemas.flatMap(({ properties, additionalProperties }) => {
        return partsOf(ownMember(properties, name) ?? additionalProperties);
      });
      record[name] = coerce(wanted, member);
    }
    return record;
  };

  const byPointer = new Map<string, Schemas>();
  return (pointer, value) => {
    if (pointer === undefined) return value;
    const schemas = byPointer.get(pointer) ?? partsOf(valueAt(root, pointer));
    byPointer.set(pointer, schemas);
    return coerce(schemas, value);
  };
}

/** A text, or what is no JSON at all, like a file. */
function isLeaf(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "string";
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== null && prototype !== Object.prototype && !Array.isArray(value);
}

/** Whether the keys are those of a list: `rows[0]`, `rows[1]` … */
function isNumbered(value: JsonObject): boolean {
  return Object.keys(value).every((key) => /^\d+$/.test(key));
}
