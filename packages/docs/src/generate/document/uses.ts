/** Who uses which schema: other schemas, and operations. */
import type { Schema } from "./open-api.js";
import { schemaName, type Call, type Spec } from "./spec.js";

export interface Uses {
  /** Those that name it themselves. */
  schemas: string[];
  /** Those that name it themselves. */
  calls: Call[];
  /** Those that take or answer it inside of another schema. */
  throughOthers: Call[];
}

/** Every schema by its name, with all that use it. */
export function usesOf(spec: Spec): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  const of = (name: string): Uses => {
    const found = uses.get(name) ?? { schemas: [], calls: [], throughOthers: [] };
    uses.set(name, found);
    return found;
  };
  for (const [name, schema] of Object.entries(spec.document.components.schemas ?? {})) {
    of(name);
    for (const used of namesIn(schema)) of(used).schemas.push(name);
  }
  const { schemas = {} } = spec.document.components;
  for (const call of spec.calls) {
    const parts = [call.parameters, call.requestBody, call.responses];
    const shared = Object.values(call.responses ?? {}).map((response) => spec.resolve(response));
    const named = namesIn([...parts, shared]);
    for (const used of named) of(used).calls.push(call);
    // A set gives what is added to it while it is read.
    const reached = new Set(named);
    for (const name of reached) namesIn(schemas[name], reached);
    for (const used of reached) if (!named.has(used)) of(used).throughOthers.push(call);
  }
  return uses;
}

/** The schemas that a part names, each once. */
export function namesIn(part: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(part)) for (const item of part) namesIn(item, found);
  else if (typeof part === "object" && part !== null) {
    const name = schemaName((part as Schema).$ref);
    if (name !== undefined) found.add(name);
    for (const value of Object.values(part)) namesIn(value, found);
  }
  return found;
}
