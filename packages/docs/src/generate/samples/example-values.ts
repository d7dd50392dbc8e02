/** Finds values for a sample: the document's own examples, which the sandbox knows too. */
import type { Media, Parameter, Schema } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";

/** The first example of a body. */
export function exampleOf(spec: Spec, media: Media | undefined): unknown {
  if (!media) return undefined;
  const [first] = Object.values(media.examples ?? {});
  return first ? spec.resolve(first).value : media.example;
}

/** The first success of an operation that has a body: its example. */
export function successExample(spec: Spec, call: Call): unknown {
  for (const [status, response] of Object.entries(call.responses ?? {})) {
    if (!status.startsWith("2")) continue;
    const value = exampleOf(spec, Object.values(spec.resolve(response).content ?? {})[0]);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What to send for a parameter. */
export function parameterValue(spec: Spec, call: Call, parameter: Parameter): unknown {
  const own = exampleOf(spec, parameter) ?? parameter.schema?.["example"];
  if (own !== undefined) return own;
  const success = successExample(spec, call);
  const schema = spec.resolve(parameter.schema ?? {});
  const found = idIn(success, parameter.name) ?? siblingId(spec, call, parameter);
  if (found !== undefined && fits(found, schema)) return found;
  return fallback(schema);
}

/** The same id as in the body of the answer. */
function idIn(body: unknown, name: string): unknown {
  if (typeof body !== "object" || body === null) return undefined;
  const record = body as Record<string, unknown>;
  const data = record["data"];
  return (
    record[name] ??
    (name === "id" ? record["id"] : undefined) ??
    (data === undefined ? undefined : idIn(data, name))
  );
}

/** Reading knows the id that deleting, which answers nothing, needs too. */
function siblingId(spec: Spec, call: Call, parameter: Parameter): unknown {
  const readers = spec.calls.filter(({ path, method }) => path === call.path && method === "get");
  const parents = spec.calls.filter(
    ({ path, method }) => method === "get" && path !== undefined && call.path?.startsWith(`${path}/`),
  );
  for (const reader of [...readers, ...parents.toReversed()]) {
    const body = successExample(spec, reader);
    const found = idIn(body, parameter.name) ?? firstItemId(body, parameter.name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstItemId(body: unknown, name: string): unknown {
  if (typeof body !== "object" || body === null) return undefined;
  const embedded = (body as Record<string, unknown>)["_embedded"];
  const lists = [...Object.values(body), ...Object.values(embedded ?? {})].filter(Array.isArray);
  return lists.flatMap((list) => idIn(list[0], name) ?? [])[0];
}

function fits(value: unknown, schema: Schema): boolean {
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return true;
  return types.some((type) =>
    type === "integer" || type === "number" ? typeof value === "number" : typeof value === type,
  );
}

function fallback(schema: Schema): unknown {
  const known = schema.const ?? schema.enum?.[0] ?? schema["x-extensible-enum"]?.[0] ?? schema.default;
  if (known !== undefined) return known;
  const type = [schema.type ?? "string"].flat()[0];
  if (type === "integer" || type === "number") return schema["minimum"] ?? 1;
  if (type === "boolean") return true;
  if (type === "array") return [typeof schema.items === "object" ? fallback(schema.items) : "sample"];
  if (type === "object") return {};
  if (schema.format === "date") return "2025-06-02";
  if (schema.format === "date-time") return "2025-06-02T08:00:00Z";
  if (schema.format === "uuid") return "6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b";
  return "sample";
}
