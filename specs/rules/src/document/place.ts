/** A node of the document together with where it stands, and the steps from one to the next. */
import type { Location, UserContext } from "@redocly/openapi-core";

/** An object of the document, of which nothing is known but that it has members. */
export type Members = Readonly<Record<string, unknown>>;

/** A node and its location, which names the file the node was read from. */
export interface Place<Node = unknown> {
  readonly node: Node;
  readonly location: Location;
}

/** Whether the value is an object with members: no array, no `null`. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the value is a Reference Object, or a schema that has a `$ref` beside other keywords. */
export function isReference(value: unknown): value is Members & { readonly $ref: string } {
  return isMembers(value) && typeof value["$ref"] === "string";
}

/** The place with its node as an object with members, or `undefined` when it is something else. */
export function asMembers(place: Place | undefined): Place<Members> | undefined {
  return place !== undefined && isMembers(place.node) ? { ...place, node: place.node } : undefined;
}

/**
 * Where a `$ref` leads; the place itself when it is none, and `undefined` when it leads nowhere
 * (Redocly's `no-unresolved-refs` reports that).
 */
export function follow(place: Place | undefined, context: UserContext): Place | undefined {
  if (place === undefined || !isReference(place.node)) return place;
  const { node, location } = context.resolve<Members>(place.node, place.location.source.absoluteRef);
  return location === undefined || node === undefined ? undefined : { node, location };
}

/** The member of that name as it is written: a `$ref` is not followed. */
export function child(place: Place | undefined, name: string): Place | undefined {
  const parent = asMembers(place);
  if (parent === undefined || !Object.hasOwn(parent.node, name)) return undefined;
  return { node: parent.node[name], location: parent.location.child(name) };
}

/** Every member, or every element of an array, as it is written: a `$ref` is not followed. */
export function children(place: Place | undefined): Array<Place & { readonly name: string }> {
  if (place === undefined || typeof place.node !== "object" || place.node === null) return [];
  return Object.entries(place.node).map(([name, node]) => ({
    name,
    node,
    location: place.location.child(name),
  }));
}
