/** Takes links and embedded resources out of a resource, which stays the plain JSON that it is. */
import type { HalLink } from "@api-clients/core";
import type { Linked, RelationOf, TargetOf } from "./relations.js";

/** A resource that holds others. */
export interface Embedding {
  readonly _embedded?: object;
}

type EmbeddedIn<Resource extends Embedding> = NonNullable<Resource["_embedded"]>;

/**
 * Finds a link, whether its relation holds one or a list.
 *
 * @param resource Any part of an answer that has `_links`.
 * @param relation The name of the relation.
 * @param index Which one, where the relation holds a list; default 0, the first.
 * @returns The link as the server sent it, or `undefined` where there is none. Its `href` is not to be trusted, and may
 * be a template; `follow` takes care of both.
 *
 * @example
 * ```ts
 * import { createJrniClient } from "@api-clients/jrni";
 *
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "app" });
 * const purchase = { id: 9021, _links: { ical: { href: "https://example.jrni.com/ical/total/Hq7d" } } };
 * console.log(jrni.link(purchase, "ical")?.href); // https://example.jrni.com/ical/total/Hq7d
 * ```
 */
export function link<Resource extends Linked, Relation extends RelationOf<Resource>>(
  resource: Resource,
  relation: Relation,
  index?: number,
): HalLink<TargetOf<Resource, Relation>> | undefined;
export function link({ _links }: Linked, relation: string, index = 0): HalLink | undefined {
  const found: unknown = [own(_links, relation)].flat()[index];
  return isLink(found) ? found : undefined;
}

/**
 * Takes what the server embedded in a resource, or put beside `_embedded` under the same name: the list of times comes
 * either way, and nothing else has both.
 *
 * @param resource Any part of an answer that may have `_embedded`.
 * @param name Under which name.
 * @returns The resource, or the list of them, that is there; `undefined` where nothing is.
 *
 * @example
 * ```ts
 * import { createJrniClient } from "@api-clients/jrni";
 *
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "app" });
 * const purchase = { id: 9021, _embedded: { bookings: [{ id: 15540 }] } };
 * console.log(jrni.embedded(purchase, "bookings")?.length); // 1
 * ```
 */
export function embedded<Resource extends Embedding, Name extends keyof EmbeddedIn<Resource>>(
  resource: Resource,
  name: Name,
): EmbeddedIn<Resource>[Name] | undefined;
export function embedded(resource: Embedding, name: PropertyKey): unknown {
  return own(resource._embedded, name) ?? own(resource, name);
}

/** Reads a member that the server put there, not one that every object has. */
function own(holder: unknown, name: PropertyKey): unknown {
  return Object.hasOwn(Object(holder), name) ? Object(holder)[name] : undefined;
}

function isLink(value: unknown): value is HalLink {
  return typeof own(value, "href") === "string";
}
