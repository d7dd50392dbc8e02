/** Undoes the way a parameter's value was written into a query string, a path or a header. */
import { buildTree, keysOf, type Tree } from "./brackets.js";
import { decodeForm, type Field } from "./form.js";
import { emptyRecord } from "../document/json.js";
import type { Parameter } from "../document/parameter.js";

/** A value before it has its type: texts, lists and records of texts. */
export type RawValue = Tree<string> | undefined;

/** The value of a query parameter; `undefined` when it was not sent. */
export function readQueryStyle(parameter: Parameter, fields: readonly Field[]): RawValue {
  if (parameter.style === "deepObject") return readDeepObject(parameter.name, fields);
  if (isSpread(parameter)) return readSpread(parameter.shape.members, fields);
  const own = fields.filter((field) => field.name === parameter.name);
  const [only] = own;
  if (!only) return undefined;
  if (own.length > 1) return own.map((field) => field.value);
  const { lists, records, texts } = parameter.shape;
  if (parameter.explode || (!lists && !records)) return only.value;
  const parts = splitRaw(only.raw, parameter.style).map(decodeForm);
  if (parts.length === 1 && texts) return parts[0];
  return lists ? parts : pairUp(parts);
}

/** How to write a list that must be one parameter and came as several; `undefined` where it did not. */
export function asOne(
  { name, explode, shape, style }: Parameter,
  fields: readonly Field[],
): string | undefined {
  const own = fields.filter((field) => field.name === name);
  if (explode || !shape.lists || style === "deepObject" || own.length < 2) return undefined;
  return `${name}=${own.map(({ raw }) => raw).join(separators[style])}`;
}

const separators = { form: ",", simple: ",", spaceDelimited: "%20", pipeDelimited: "|" };

/** The value of a path or header parameter. */
export function readSimpleStyle({ shape, explode }: Parameter, text: string): RawValue {
  if (shape.texts || (!shape.lists && !shape.records)) return text;
  const parts = text.split(",").map((part) => part.trim());
  if (shape.lists) return parts;
  return pairUp(explode ? parts.flatMap((part) => cut(part, "=")) : parts);
}

/** Whether a query field belongs to a parameter. */
export function owns(parameter: Parameter, name: string): boolean {
  if (parameter.style === "deepObject") return keysOf(name)[0] === parameter.name;
  return isSpread(parameter) ? parameter.shape.members.includes(name) : parameter.name === name;
}

// An exploded record gives each member a field of its own; its own name is never sent.
function isSpread({ shape, explode, style, json }: Parameter): boolean {
  return style === "form" && explode && !json && shape.records && !shape.lists && !shape.texts;
}

function readDeepObject(name: string, fields: readonly Field[]): RawValue {
  const entries = fields
    .map((field) => [keysOf(field.name), field.value] as const)
    .filter(([keys]) => keys[0] === name)
    .map(([keys, value]) => [keys.slice(1), value] as const);
  return entries.length === 0 ? undefined : buildTree(entries);
}

function readSpread(members: readonly string[], fields: readonly Field[]): RawValue {
  const entries = fields
    .filter((field) => members.includes(field.name))
    .map((field) => [[field.name], field.value] as const);
  return entries.length === 0 ? undefined : buildTree(entries);
}

function splitRaw(raw: string, style: Parameter["style"]): string[] {
  if (style === "pipeDelimited") return raw.replaceAll(/%7c/gi, "|").split("|");
  if (style === "spaceDelimited") return raw.replaceAll("%20", "+").split("+");
  return raw.split(",");
}

function pairUp(parts: readonly string[]): Record<string, string> {
  const record = emptyRecord<string>();
  for (let index = 0; index < parts.length; index += 2) record[parts[index] ?? ""] = parts[index + 1] ?? "";
  return record;
}

function cut(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
