/** The document as one direction sees it: members of the other direction are not required, and documentation is dropped. */
import { isObject, ownMember, type JsonObject } from "../document/json.js";
import { extend } from "../document/pointer.js";
import { flatten } from "../document/schema.js";

/** Which way a body travels; parameters know no direction. */
export type Direction = "request" | "response" | "parameter";

/** A copy of the document for one direction, and the pointer of each object in it. */
export interface View {
  readonly root: JsonObject;
  pointerOf(part: object): string | undefined;
}

// Under these keywords stand names chosen by the author, so what looks like a keyword there is not one.
const nameMaps = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
  "schemas",
  "parameters",
  "responses",
  "requestBodies",
  "headers",
  "content",
  "paths",
  "pathItems",
  "webhooks",
]);

// Data and documentation: no schemas inside, and a data member called "$id" would mislead Ajv.
const dropped = new Set([
  "example",
  "examples",
  "default",
  "description",
  "externalDocs",
  "links",
  "info",
  "servers",
]);
const verbatim = new Set(["enum", "const"]);

/** Makes the view of a document for one direction. */
export function viewOf(root: JsonObject, direction: Direction): View {
  const hidden = direction === "request" ? "readOnly" : direction === "response" ? "writeOnly" : undefined;
  const pointers = new WeakMap<object, string>();
  const copy = (value: unknown, pointer: string, names: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${pointer}/${index}`, false));
    if (!isObject(value)) return value;
    const target: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(value)) {
      if (!names && (dropped.has(key) || key.startsWith("x-"))) continue;
      if (!names && verbatim.has(key)) target[key] = member;
      else target[key] = copy(member, extend(pointer, key), !names && nameMaps.has(key) && isObject(member));
    }
    if (hidden && Array.isArray(value.required)) {
      target.required = value.required.filter((name) => !isHidden(root, value, String(name), hidden));
    }
    pointers.set(target, pointer);
    return target;
  };
  const result = copy(root, "#", false);
  return { root: isObject(result) ? result : {}, pointerOf: (part) => pointers.get(part) };
}

// `required` may stand beside an `allOf` or a `$ref` that declares the property, and the property may be a `$ref`.
function isHidden(root: JsonObject, schema: JsonObject, name: string, mark: string): boolean {
  return flatten(root, schema, ["allOf"])
    .flatMap((part) => flatten(root, ownMember(part.properties, name), ["allOf"]))
    .some((property) => property[mark] === true);
}
