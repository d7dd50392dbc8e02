/** The shapes in which a provider answers collections, as redocly.yaml describes them. */
import { isMembers, type Place } from "./place.js";
import { readStrings } from "../options.js";

/** One way to answer a collection. */
export interface CollectionShape {
  /** The member that holds the items: an array, or an object (such as `_embedded`) with the array inside. */
  readonly itemsAt: string;
  /** The members without which an answer cannot be paged. */
  readonly required: readonly string[];
  /** Takes every object with an array at `itemsAt` for a collection; otherwise see {@link isCollection}. */
  readonly strict: boolean;
}

/**
 * Whether an object with arrays at `itemsAt` is a page. A single HAL resource may embed arrays as well, so it
 * takes more to be one: every required member, or a name that says so.
 */
export function isCollection(
  shape: CollectionShape,
  name: string | undefined,
  properties: ReadonlyMap<string, Place>,
): boolean {
  return (
    shape.strict ||
    /(?:Collection|List)$/.test(name ?? "") ||
    (shape.required.length > 0 && shape.required.every((member) => properties.has(member)))
  );
}

/**
 * Reads the option `shapes` of the rule `collection-shape`.
 *
 * @param where The option's full name, for the error.
 * @throws TypeError when an entry is not one.
 */
export function readShapes(value: unknown, where: string): CollectionShape[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError(`redocly.yaml: \`${where}\` must be a list.`);
  return value.map((shape: unknown) => {
    if (isMembers(shape) && typeof shape["itemsAt"] === "string") {
      const required = readStrings(shape["required"], `${where}.required`);
      return { itemsAt: shape["itemsAt"], required, strict: shape["strict"] === true };
    }
    const found = JSON.stringify(shape);
    throw new TypeError(`redocly.yaml: \`${where}\` needs entries like {itemsAt: data}, got ${found}.`);
  });
}
