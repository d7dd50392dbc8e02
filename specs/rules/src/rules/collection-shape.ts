/** Every answer that is a page of a collection has the shape the paginator reads. */
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isCollection, readShapes, type CollectionShape } from "../document/collections.js";
import { isJson, mediaTypesOf } from "../document/media-types.js";
import { objectShapeOf } from "../document/object-shape.js";
import { answersOf, operationsOf, type OperationPlace } from "../document/operations.js";
import { child, isReference, type Place } from "../document/place.js";
import { definitionOf, nameOf, partsOf } from "../document/schemas.js";
import { nearest } from "../nearest.js";
import { readStrings, type RuleOptions } from "../options.js";

const option = "api-clients/collection-shape";

export const collectionShape = (options: RuleOptions): ReturnType<Oas3Rule> => {
  const shapes = readShapes(options["shapes"], `${option}.shapes`);
  const also = readStrings(options["operations"], `${option}.operations`);
  return {
    Root(root, context) {
      const operations = operationsOf(root, context).filter(({ section }) => section === "paths");
      const labels = operations.map(({ label }) => label);
      for (const unknown of also.filter((name) => !labels.includes(name))) {
        context.report({
          message: `redocly.yaml: \`${option}.operations\` names \`${unknown}\`, which is no operation. Correct the name.`,
          suggest: nearest(unknown, labels),
        });
      }
      const judged = new Set<string>();
      for (const operation of operations) {
        if (operation.method !== "get" && !also.includes(operation.label)) continue;
        for (const schema of successSchemas(operation, context)) {
          const id = definitionOf(schema, context)?.location.absolutePointer ?? "";
          for (const shape of judged.has(id) ? [] : shapes) checkShape(shape, schema, operation, context);
          judged.add(id);
        }
      }
    },
  };
};

function successSchemas(operation: OperationPlace, context: UserContext): Place[] {
  return answersOf(operation, context)
    .filter(({ status }) => status.startsWith("2"))
    .flatMap((answer) => mediaTypesOf(answer, context))
    .filter(({ name }) => isJson(name))
    .flatMap((mediaType) => child(mediaType, "schema") ?? []);
}

function checkShape(
  shape: CollectionShape,
  schema: Place,
  operation: OperationPlace,
  context: UserContext,
): void {
  const answer = objectShapeOf(schema, context);
  const holder = answer.properties.get(shape.itemsAt);
  if (holder === undefined) return;
  const arrays = arraysAt(holder, context);
  if (arrays.length === 0) return;
  if (arrays[0] !== holder && !isCollection(shape, nameOf(schema), answer.properties)) return;

  const subject = `The answer of \`${operation.label}\` is a collection, but`;
  const definition = definitionOf(schema, context) ?? schema;
  const wanted = new Set([shape.itemsAt, ...shape.required]);
  const missing = [...wanted].filter((name) => !answer.required.has(name));
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

/** The member itself when it is an array, otherwise the arrays among its own members. */
function arraysAt(holder: Place, context: UserContext): Place[] {
  const isArray = (schema: Place): boolean =>
    partsOf(schema, context).some(({ node }) => [node["type"]].flat().includes("array") || "items" in node);
  return isArray(holder)
    ? [holder]
    : [...objectShapeOf(holder, context).properties.values()].filter((member) => isArray(member));
}
