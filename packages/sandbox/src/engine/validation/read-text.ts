/** Reads one text as the type that one of several schemas asks for. */
import type { JsonObject } from "../document/json.js";

/** The value a text stands for; the text itself where no schema reads it otherwise. */
export function readText(schemas: readonly JsonObject[], text: string): unknown {
  for (const schema of schemas) {
    const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
    for (const type of types) {
      const value = readAs(type, text, schema);
      if (value !== undefined) return value;
    }
  }
  return text;
}

function readAs(type: unknown, text: string, schema: JsonObject): unknown {
  switch (type) {
    case "integer":
      return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
    case "number":
      return isDecimal(text) ? Number(text) : undefined;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "null":
      return text === "" || text === "null" ? null : undefined;
    case "string":
      return valuesOf(schema)?.includes(text) === false ? undefined : text;
    case undefined:
      return valuesOf(schema)?.find((value) => value !== null && String(value) === text);
    default:
      return undefined;
  }
}

/** The only values a schema lets pass, where it lists them. */
function valuesOf(schema: JsonObject): readonly unknown[] | undefined {
  if ("const" in schema) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

// `Number` alone would also take "", " 1 ", "0x1f" and "Infinity".
function isDecimal(text: string): boolean {
  return /^[+-]?(?:\d|\.\d)[\d.eE+-]*$/.test(text) && Number.isFinite(Number(text));
}
