/** Every answer that is a page of a collection has the shape the paginator reads. */
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isJson, mediaTypesOf } from "../document/media-types.js";
import { objectShapeOf } from "../document/object-shape.js";
import { answersOf, operationsOf, type OperationPlace } from "../document/operations.js";
import { child, isMembers, isReference, type Place } from "../document/place.js";
import { definitionOf, nameOf, partsOf } from "../document/schemas.js";
import { readStrings, type RuleOptions } from "../options.js";

interface CollectionShape {
  /** The member that holds the items: an array, or an object (such as `_embedded`) with the array inside. */
  readonly itemsAt: string;
  /** The members without which an answer cannot be paged. */
  readonly required: readonly string[];
  /** Takes every object with an array at `itemsAt` for a collection; otherwise see {@link isCollection}. */
  readonly strict: boolean;
}

const option = "api-clients/collection-shape";

export const collectionShape = (options: RuleOptions): ReturnType<Oas3Rule> => {
  const shapes = readShapes(options["shapes"]);
  const also = readStrings(options["operations"], `${option}.operations`);
  return {
    Root(root, context) {
      const judged = new Set<string>();
      for (const operation of operationsOf(root, context)) {
        if (operation.section === "webhooks") continue;
        if (operation.method !== "get" && !also.includes(operation.label)) continue;
        for (const answer of answersOf(operation, context)) {
          if (!answer.status.startsWith("2")) continue;
          for (const mediaType of mediaTypesOf(answer, context)) {
            const schema = child(mediaType, "schema");
            const id = definitionOf(schema, context)?.location.absolutePointer;
            if (id === undefined || judged.has(id) || !isJson(mediaType.name)) continue;
            judged.add(id);
            for (const shape of shapes) checkShape(shape, schema, operation, context);
          }
        }
      }
    },
  };
};

function checkShape(
  shape: CollectionShape,
  schema: Place | undefined,
  operation: OperationPlace,
  context: UserContext,
): void {
  const answer = objectShapeOf(schema, context);
  const holder = answer.properties.get(shape.itemsAt);
  const definition = definitionOf(schema, context);
  if (holder === undefined || definition === undefined) return;
  const direct = isArray(holder, context);
  const arrays = direct
    ? [holder]
    : [...objectShapeOf(holder, context).properties.values()].filter((member) => isArray(member, context));
  if (arrays.length === 0) return;
  if (!direct && !isCollection(shape, nameOf(schema), answer.properties)) return;

  const subject = `The answer of \`${operation.label}\` is a collection, but`;
  const missing = [...new Set([shape.itemsAt, ...shape.required])].filter(
    (name) => !answer.required.has(name),
  );
  if (missing.length > 0) {
    context.report({
      message: `${subject} does not require ${missing.map((name) => `\`${name}\``).join(", ")}. Add to \`required\` what the paginator reads.`,
      location: (child(definition, "required") ?? definition).location,
    });
  }
  if (arrays.length > 1) {
    context.report({
      message: `${subject} \`${shape.itemsAt}\` holds ${arrays.length} arrays. Leave one, so that it is plain which has the items.`,
      location: (definitionOf(holder, context) ?? holder).location,
    });
  }
  for (const array of arrays) {
    const items = partsOf(array, context).flatMap((part) => child(part, "items") ?? [])[0];
    if (isReference(items?.node)) continue;
    context.report({
      message: `${subject} its items have no name. Give \`items\` a \`$ref\` to a schema, so that their type can be named.`,
      location: (items ?? definitionOf(array, context) ?? array).location,
    });
  }
}

/**
 * Whether an object with arrays at `itemsAt` is a page. A single HAL resource may embed arrays as well, so it
 * takes more to be one: every required member, or a name that says so.
 */
function isCollection(
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

function isArray(schema: Place, context: UserContext): boolean {
  return partsOf(schema, context).some(
    ({ node }) => [node["type"]].flat().includes("array") || "items" in node,
  );
}

function readShapes(value: unknown): CollectionShape[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TypeError(`redocly.yaml: \`${option}.shapes\` must be a list.`);
  return value.map((shape: unknown) => {
    if (isMembers(shape) && typeof shape["itemsAt"] === "string") {
      const required = readStrings(shape["required"], `${option}.shapes.required`);
      return { itemsAt: shape["itemsAt"], required, strict: shape["strict"] === true };
    }
    const found = JSON.stringify(shape);
    throw new TypeError(
      `redocly.yaml: \`${option}.shapes\` needs entries like {itemsAt: data}, got ${found}.`,
    );
  });
}
