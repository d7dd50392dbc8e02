/** Lays a schema out as a tree of members, deep enough to read a body without leaving the page. */
import { targetsOf } from "../document/links.js";
import type { Parameter, Schema } from "../document/open-api.js";
import { schemaName, type Spec } from "../document/spec.js";
import type { Field } from "../blocks/block.js";
import { linkToOperation } from "../page-paths.js";
import { limitsOf, valuesOf } from "./limits.js";
import { mergeFields } from "./merge-fields.js";
import { isNullable, typeText } from "./type-text.js";

export interface Depth {
  /** How many named schemas are opened inside each other; what lies deeper is a link. */
  opens: number;
  /** The evidence of the page, which is not repeated. */
  evidence?: string | undefined;
}

/** Named schemas with more members than this are only linked to. */
const largest = 24;

/** The members of a schema, each once. */
export function fieldsOf(spec: Spec, schema: Schema, depth: Depth, path: readonly string[] = []): Field[] {
  const name = schemaName(schema.$ref);
  if (name !== undefined && path.includes(name)) return [];
  const within = name === undefined ? path : [...path, name];
  const whole = spec.resolve(schema);
  const members = (part: Schema): Field[] => fieldsOf(spec, part, depth, within);
  return mergeFields([
    ...(whole.allOf ?? []).flatMap(members),
    ...Object.entries(whole.properties ?? {}).map(([key, member]) =>
      fieldOf(spec, key, member, whole.required?.includes(key) ?? false, depth, within),
    ),
    ...(typeof whole.items === "object" && whole.properties === undefined
      ? (optionsAsFields(spec, whole.items, depth, within) ?? members(whole.items))
      : []),
    ...(optionsAsFields(spec, whole, depth, within) ?? []),
    ...(typeof whole.additionalProperties === "object" &&
    (whole.properties !== undefined || isInline(whole.additionalProperties))
      ? [fieldOf(spec, "(any other name)", whole.additionalProperties, false, depth, within)]
      : []),
  ]);
}

function isInline(schema: Schema): boolean {
  return schema.$ref === undefined && schema.properties !== undefined;
}

/** Alternatives that have members become entries of their own; plain ones are told by the type. */
function optionsAsFields(
  spec: Spec,
  schema: Schema,
  depth: Depth,
  path: readonly string[],
): Field[] | undefined {
  const options = schema.oneOf ?? schema.anyOf;
  if (!options?.some((option) => option.type !== "null" && isObject(spec.resolve(option)))) return undefined;
  const real = options.filter((option) => option.type !== "null");
  const [only] = real;
  if (only && real.length === 1) return fieldsOf(spec, only, depth, path);
  return real.map((option, index) => {
    const field = fieldOf(spec, `(either ${index + 1})`, option, false, depth, path);
    return { ...field, name: index === 0 ? "either" : "or", isAlternative: true };
  });
}

function isObject(schema: Schema): boolean {
  return (
    schema.properties !== undefined || schema.allOf !== undefined || [schema.type].flat().includes("object")
  );
}

function fieldOf(
  spec: Spec,
  name: string,
  schema: Schema,
  required: boolean,
  depth: Depth,
  path: readonly string[],
): Field {
  const whole = spec.resolve(schema);
  const { values, open } = valuesOf(spec, whole);
  const evidence = schema["x-evidence"] ?? whole["x-evidence"];
  const targets = targetsOf(spec, schema);
  const leads =
    targets.length > 0 ? [`leads to ${targets.map((call) => linkToOperation(spec, call)).join(" or ")}`] : [];
  return {
    name,
    type: typeText(spec, schema),
    required,
    marks: [
      ...(isNullable(spec, schema) ? ["or null"] : []),
      ...(whole.deprecated ? ["deprecated"] : []),
      ...(open ? ["may grow"] : []),
    ],
    evidence: evidence === depth.evidence ? undefined : evidence,
    // Each of many links would say once more what a link is.
    description: targets.length > 0 ? schema.description : (schema.description ?? whole.description),
    limits: [...limitsOf(whole), ...leads],
    values: values.map((value) => JSON.stringify(value)),
    children: targets.length > 0 ? [] : childrenOf(spec, schema, depth, path),
  };
}

function childrenOf(spec: Spec, schema: Schema, depth: Depth, path: readonly string[]): Field[] {
  const inner = typeof schema.items === "object" && schema.$ref === undefined ? schema.items : schema;
  if (schemaName(inner.$ref) === undefined) return fieldsOf(spec, inner, depth, path);
  if (depth.opens === 0) return [];
  const fields = fieldsOf(spec, inner, { ...depth, opens: depth.opens - 1 }, path);
  return fields.length > largest ? [] : fields;
}

/** A parameter as an entry of a list. */
export function parameterField(spec: Spec, parameter: Parameter, evidence: string | undefined): Field {
  const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
  const field = fieldOf(spec, parameter.name, schema, parameter.required ?? false, { opens: 0 }, []);
  return {
    ...field,
    evidence: parameter["x-evidence"] === evidence ? undefined : parameter["x-evidence"],
    description: parameter.description ?? field.description,
    children: [],
  };
}
