/** The schemas a schema is made of, and the schemas that can be reached from it. */
import type { UserContext } from "@redocly/openapi-core";
import { asMembers, child, children, isReference, type Members, type Place } from "./place.js";

// `not` and `if` describe what an instance need not be, so they are no way into an answer.
const single = [
  "items",
  "additionalProperties",
  "unevaluatedItems",
  "unevaluatedProperties",
  "propertyNames",
  "contains",
  "then",
  "else",
];
const several = [
  "properties",
  "patternProperties",
  "dependentSchemas",
  "allOf",
  "oneOf",
  "anyOf",
  "prefixItems",
];

/**
 * The objects whose keywords apply together: the schema as written, and, where it has a `$ref`, everything
 * the reference leads through. OpenAPI 3.1 lets keywords stand beside `$ref`, so neither replaces the other.
 */
export function partsOf(place: Place | undefined, context: UserContext): Array<Place<Members>> {
  const written = asMembers(place);
  if (written === undefined || !isReference(written.node)) return written === undefined ? [] : [written];
  const from = written.location.source.absoluteRef;
  const { node, location, chain = [] } = context.resolve<Members>(written.node, from);
  const hops: Place[] = location === undefined ? [...chain] : [...chain, { node, location }];
  return [written, ...hops.flatMap((hop) => asMembers(hop) ?? [])];
}

/** The object to change when a schema is wrong: the target of a bare `$ref`, otherwise the schema as written. */
export function definitionOf(schema: Place | undefined, context: UserContext): Place<Members> | undefined {
  const [written, target] = partsOf(schema, context);
  return written !== undefined && Object.keys(written.node).join() === "$ref" ? target : written;
}

/**
 * Calls `visit` once for each schema object that can be reached from `start`, itself included.
 *
 * @param seen Locations already visited; share it between calls to visit each schema once for all of them.
 */
export function walkSchemas(
  start: Place | undefined,
  context: UserContext,
  seen: Set<string>,
  visit: (schema: Place<Members>) => void,
): void {
  const waiting: Array<Place | undefined> = [start];
  while (waiting.length > 0) {
    for (const schema of partsOf(waiting.pop(), context)) {
      const id = schema.location.absolutePointer;
      if (seen.has(id)) continue;
      seen.add(id);
      visit(schema);
      waiting.push(...single.map((keyword) => child(schema, keyword)));
      waiting.push(...several.flatMap((keyword) => children(child(schema, keyword))));
    }
  }
}

/** The name under which a schema is known: the last step of its `$ref`, without file extension. */
export function nameOf(schema: Place | undefined): string | undefined {
  if (schema === undefined || !isReference(schema.node)) return undefined;
  return schema.node.$ref
    .split("/")
    .at(-1)
    ?.replace(/\.[^.]+$/, "");
}
