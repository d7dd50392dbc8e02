/** Says the type of a schema in a few words, with links to the schemas it names. */
import type { Schema } from "../document/open-api.js";
import { schemaName, type Spec } from "../document/spec.js";
import { linkToSchema } from "../page-paths.js";

/** Inline Markdown such as `array of [User](page:…)`. */
export function typeText(spec: Spec, schema: Schema | boolean): string {
  if (typeof schema === "boolean") return schema ? "anything" : "nothing";
  const name = schemaName(schema.$ref);
  if (name !== undefined) return linkToSchema(spec, name);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  const options = schema.oneOf ?? schema.anyOf;
  if (options) return unique(options.map((option) => typeText(spec, option))).join(" or ");
  const [only] = schema.allOf ?? [];
  if (only && schema.allOf?.length === 1 && !schema.properties) return typeText(spec, only);
  if (schema.allOf && !schema.properties) {
    return unique(schema.allOf.map((part) => typeText(spec, part))).join(" and ");
  }
  return unique(typesOf(schema).map((type) => one(spec, schema, type))).join(" or ");
}

/** The types without `null`, which is a mark of its own. */
function typesOf(schema: Schema): string[] {
  const types = [schema.type ?? inferred(schema)].flat();
  return types.length > 1 ? types.filter((type) => type !== "null") : types;
}

function inferred(schema: Schema): string {
  if (schema.properties) return "object";
  if (schema.items !== undefined || schema.prefixItems) return "array";
  return "anything";
}

function one(spec: Spec, schema: Schema, type: string): string {
  if (type === "array") return arrayText(spec, schema);
  if (type === "object" && !schema.properties && typeof schema.additionalProperties === "object") {
    return `object of ${typeText(spec, schema.additionalProperties)}`;
  }
  const detail = schema.format ?? schema.contentMediaType ?? schema.contentEncoding;
  return detail && type !== "boolean" ? `${type} (${detail})` : type;
}

function arrayText(spec: Spec, { items, prefixItems }: Schema): string {
  if (prefixItems) return `tuple of ${prefixItems.map((item) => typeText(spec, item)).join(", ")}`;
  if (items === undefined || items === true) return "array";
  const text = typeText(spec, items);
  return text.includes(" or ") ? `array of (${text})` : `array of ${text}`;
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}

/** Whether `null` is among what a schema allows. */
export function isNullable(spec: Spec, schema: Schema): boolean {
  const { type, oneOf, anyOf } = spec.resolve(schema);
  if ([type].flat().includes("null")) return true;
  return [...(oneOf ?? []), ...(anyOf ?? [])].some((option) => option.type === "null");
}
