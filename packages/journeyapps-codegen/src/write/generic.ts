/** Takes parts of the document that describes any app. It is ours, so a part that is missing is a mistake of ours. */
import {
  componentsOf,
  type Component,
  type Kind,
  type OpenApiDocument,
  type PathItem,
  type Schema,
} from "./openapi.js";

/** @throws TypeError where there is no component of that name. */
export function component<K extends Kind>(
  { components }: OpenApiDocument,
  kind: K,
  name: string,
): Component<K> {
  const found = componentsOf(components, kind)[name];
  if (found === undefined) throw new TypeError(`The document of any app has no ${kind} called ${name}`);
  return found;
}

/** @throws TypeError where there is no webhook of that name. */
export function webhook({ webhooks }: OpenApiDocument, name: string): PathItem {
  const found = webhooks?.[name];
  if (found === undefined) throw new TypeError(`The document of any app has no webhook called ${name}`);
  return found;
}

/** The properties of an object schema. */
export function propertiesOf({ properties }: Schema): Readonly<Record<string, Schema>> {
  const schemas = Object.entries(subschema(properties)).map(([name, schema]) => [name, subschema(schema)]);
  return Object.fromEntries(schemas);
}

/** What stands under a keyword, where that is a schema. */
export function subschema(value: unknown): Schema {
  if (!isRecord(value)) throw new TypeError("A schema of the document of any app is not as it was");
  return value;
}

/** Whether the value is an object with members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Copies a part of a document with other references: each pointer that `targets` knows becomes the pointer it has there.
 */
export function redirected<Node>(node: Node, targets: ReadonlyMap<string, string>): Node;
export function redirected(node: unknown, targets: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => redirected(item, targets));
  if (!isRecord(node)) return node;
  const copy = Object.entries(node).map(([name, value]) => {
    const target = name === "$ref" && typeof value === "string" ? targets.get(value) : undefined;
    return [name, target ?? redirected(value, targets)];
  });
  return Object.fromEntries(copy);
}
