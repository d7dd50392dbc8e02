/** Reads the parameters of a request: finds, decodes, types and checks each one the document knows. */
import type { Incoming } from "./incoming.js";
import type { Check } from "../validation/check.js";
import type { Coerce } from "../validation/coerce.js";
import { readCookie } from "./cookie.js";
import { parseForm, type Field } from "./form.js";
import { emptyRecord } from "../document/json.js";
import type { Operation } from "../document/operation.js";
import { asOne, owns, readQueryStyle, readSimpleStyle, type RawValue } from "./parameter-style.js";
import type { Parameter, ParameterPlace } from "../document/parameter.js";
import type { ParameterViolation } from "./problem.js";
import type { Violation } from "../validation/violation.js";

/** The values of all parameters, under their documented names. */
export type ParameterValues = Readonly<Record<ParameterPlace, Record<string, unknown>>>;

/** Where the parameters of one request are found. */
export interface ParameterSources {
  readonly path: Readonly<Record<string, string>>;
  /** the query string with its question mark, or nothing */
  readonly search: string;
  readonly headers: Incoming["headers"];
}

/** What parameters are read with. */
export interface ParameterTools {
  readonly check: Check;
  readonly coerce: Coerce;
  /** whether a query parameter the document does not know is refused */
  readonly strictQuery: boolean;
}

/** Reads all parameters of a request; those that do not fit are in `violations`, every one of them. */
export function readParameters(
  operation: Operation,
  sources: ParameterSources,
  tools: ParameterTools,
): { values: ParameterValues; violations: ParameterViolation[] } {
  const values = { path: emptyRecord(), query: emptyRecord(), header: emptyRecord(), cookie: emptyRecord() };
  const violations: ParameterViolation[] = [];
  const fields = parseForm(sources.search.slice(1));
  for (const parameter of operation.parameters) {
    const raw = readRaw(parameter, sources, fields);
    const value = parameter.json ? parseJson(raw) : tools.coerce(parameter.schema, raw);
    const one = parameter.in === "query" ? asOne(parameter, fields) : undefined;
    const wrong = one === undefined ? violationsOf(parameter, raw, value, tools.check) : [repeated(one, raw)];
    for (const violation of wrong) violations.push({ ...violation, name: parameter.name, in: parameter.in });
    if (value !== undefined) values[parameter.in][parameter.name] = value;
  }
  if (tools.strictQuery) violations.push(...unknownFields(operation, fields));
  return { values, violations };
}

function readRaw(
  parameter: Parameter,
  { path, headers }: ParameterSources,
  fields: readonly Field[],
): RawValue {
  switch (parameter.in) {
    case "path": {
      const text = path[parameter.name];
      return text === undefined ? undefined : readSimpleStyle(parameter, text);
    }
    case "query":
      return readQueryStyle(parameter, fields);
    case "header": {
      const text = headers.get(parameter.name);
      return text === null ? undefined : readSimpleStyle(parameter, text);
    }
    case "cookie":
      return readCookie(headers, parameter.name);
  }
}

function violationsOf(
  parameter: Parameter,
  raw: RawValue,
  value: unknown,
  check: Check,
): readonly Violation[] {
  if (raw === undefined) {
    const missing = { pointer: "", keyword: "required", message: "is required", value: undefined };
    return parameter.required ? [missing] : [];
  }
  if (Array.isArray(raw) && !parameter.shape.lists) {
    return [{ pointer: "", keyword: "type", message: "is given more than once", value: raw }];
  }
  if (value === undefined)
    return [{ pointer: "", keyword: "type", message: "must be a JSON text", value: raw }];
  if (parameter.schema === undefined) return [];
  // A refused value is shown as it was sent, before it was given a type.
  return check(parameter.schema, value).map((violation) => {
    return violation.pointer === "" ? { ...violation, value: raw } : violation;
  });
}

function repeated(one: string, value: RawValue): Violation {
  return { pointer: "", keyword: "explode", message: `must be given once: ${one}`, value };
}

function unknownFields(operation: Operation, fields: readonly Field[]): ParameterViolation[] {
  const known = operation.parameters.filter((parameter) => parameter.in === "query");
  const keys = new Set<string>();
  for (const scheme of operation.security.flat()) {
    if (scheme.kind === "apiKey" && scheme.in === "query") keys.add(scheme.key);
  }
  return fields
    .filter(({ name }) => !known.some((parameter) => owns(parameter, name)))
    .filter(({ name }) => !keys.has(name))
    .map(({ name, value }) => ({
      name,
      in: "query",
      pointer: "",
      keyword: "unknown",
      message: "is not a known parameter",
      value,
    }));
}

function parseJson(raw: RawValue): unknown {
  if (typeof raw !== "string") return undefined;
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
