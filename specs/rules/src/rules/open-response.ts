/** Nothing a provider sends is described as closed, so that a value or member it adds later breaks no caller. */
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { mediaTypesOf } from "../document/media-types.js";
import { answersOf, operationsOf, type OperationPlace } from "../document/operations.js";
import { child, children, follow, type Place } from "../document/place.js";
import { walkSchemas } from "../document/schemas.js";

const remedies = {
  enum: "Write the known values as `x-extensible-enum` beside `type`, or use `const` for the one value that marks a type.",
  additionalProperties: "Take it away: a provider may add members at any time.",
  unevaluatedProperties: "Take it away: a provider may add members at any time.",
};

export const openResponse: Oas3Rule = () => ({
  Root(root, context) {
    const seen = new Set<string>();
    for (const operation of operationsOf(root, context)) {
      for (const start of receivedSchemas(operation, context)) {
        walkSchemas(start, context, seen, (schema) => {
          for (const [keyword, remedy] of Object.entries(remedies)) {
            const found = child(schema, keyword);
            if (found === undefined || (keyword !== "enum" && found.node !== false)) continue;
            const written = keyword === "enum" ? "enum" : `${keyword}: false`;
            context.report({
              message: `\`${written}\` closes what is received through \`${operation.label}\`. ${remedy}`,
              location: found.location.key(),
            });
          }
        });
      }
    }
  },
});

/** What a caller receives: bodies and headers of answers, and the request bodies of webhooks. */
function receivedSchemas(operation: OperationPlace, context: UserContext): Array<Place | undefined> {
  const bodyOf = (holder: Place | undefined) =>
    mediaTypesOf(holder, context).map((mediaType) => child(mediaType, "schema"));
  if (operation.section === "webhooks") return bodyOf(follow(child(operation, "requestBody"), context));
  return answersOf(operation, context).flatMap((answer) => [
    ...bodyOf(answer),
    ...children(child(answer, "headers")).map((header) => child(follow(header, context), "schema")),
  ]);
}
