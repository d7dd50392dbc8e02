/** The members of an object schema, put together from its `$ref`s and `allOf`s. */
import type { UserContext } from "@redocly/openapi-core";
import { child, children, type Place } from "./place.js";
import { partsOf } from "./schemas.js";

/** What an object schema says about its members, wherever it says it. */
export interface ObjectShape {
  /** The schema of each property, as written: a `$ref` is not followed. */
  readonly properties: ReadonlyMap<string, Place>;
  readonly required: ReadonlySet<string>;
}

/** Merges the `properties` and `required` of a schema with those of everything it is composed of. */
export function objectShapeOf(schema: Place | undefined, context: UserContext): ObjectShape {
  const properties = new Map<string, Place>();
  const required = new Set<string>();
  const seen = new Set<string>();
  const collect = (place: Place | undefined): void => {
    for (const part of partsOf(place, context)) {
      if (seen.has(part.location.absolutePointer)) continue;
      seen.add(part.location.absolutePointer);
      for (const property of children(child(part, "properties"))) properties.set(property.name, property);
      for (const { node } of children(child(part, "required"))) required.add(String(node));
      for (const branch of children(child(part, "allOf"))) collect(branch);
    }
  };
  collect(schema);
  return { properties, required };
}
