/** Fields with options: single and multiple choices, and booleans. */
import type { Field, Option } from "../../model/data-model.js";
import { hasIntegerKeys } from "../../model/field-types.js";
import { code, prose } from "../markdown.js";
import { ref, type Schema } from "../openapi.js";
import { equality, nullable, order, type Member } from "./member.js";

/** Up to this many options are listed wherever their field is; the component with the keys has them all. */
const fewOptions = 12;

/** @returns The one key of a boolean. */
export function booleanMember(field: Field): Member {
  const description = listOptions(field);
  return {
    key: field.name,
    read: { title: field.label, ...description, ...chosen({ type: "boolean" }, ["object", "null"]) },
    write: { title: field.label, ...description, type: ["boolean", "null"] },
    conditions: equality({ type: "boolean" }),
    sortable: true,
    example: (number) => exampleOf([pick(field, number)], false),
  };
}

/**
 * @param keys Name of the component with the keys.
 * @returns The one key of a single or multiple choice.
 */
export function choiceMember(field: Field, keys: string): Member {
  const key = ref("schemas", keys);
  const several = field.type.startsWith("multiple");
  const option = chosen(openKey(field), several ? "object" : ["object", "null"]);
  const head = { title: field.label, ...listOptions(field) };
  return {
    key: field.name,
    read: { ...head, ...(several ? { type: ["array", "null"], items: option } : option) },
    write: { ...head, ...(several ? { type: ["array", "null"], items: key } : nullable(key)) },
    conditions: several ? { ...equality(key), contains: key } : order(key),
    sortable: !several,
    example: (number) => exampleOf([pick(field, number)], several),
  };
}

/** The keys of a choice as a closed set, for writes and conditions; any other is answered with 422. */
export function keySchema(field: Field): Schema {
  const options = field.options ?? [];
  const list = options.map((option) => `- ${describe(option)}`).join("\n");
  return {
    type: hasIntegerKeys(field.type) ? "integer" : "string",
    title: field.label,
    description: `Keys of ${code(field.name)}, with the labels of the options:\n\n${list}`,
    enum: options.map(({ key }) => key),
  };
}

/** An option as it is read. The set of keys is open there, for the app may have changed since. */
function chosen(key: Schema, type: string | readonly string[]): Schema {
  return { type, required: ["key"], properties: { key, display: { type: "string" } } };
}

function openKey({ type, options = [] }: Field): Schema {
  const keys = options.map(({ key }) => key);
  return { type: hasIntegerKeys(type) ? "integer" : "string", "x-extensible-enum": keys };
}

function listOptions({ options = [] }: Field): { readonly description?: string } {
  if (options.length > fewOptions) return {};
  return { description: options.map(describe).join(", ") };
}

function describe({ key, label }: Option): string {
  return `${code(String(key))} ${prose(label)}`;
}

function pick({ options = [] }: Field, number: number): Option | undefined {
  return options[(number - 1) % options.length];
}

function exampleOf(options: readonly (Option | undefined)[], several: boolean) {
  const picked = options.filter((option) => option !== undefined);
  const read = picked.map(({ key, label }) => ({ key, display: label }));
  const write = picked.map(({ key }) => key);
  return several ? { read, write } : { read: read[0] ?? null, write: write[0] ?? null };
}
