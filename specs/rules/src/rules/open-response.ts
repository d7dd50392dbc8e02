/** Nothing a provider sends is described as closed, so that a value or member it adds later breaks no caller. */
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { mediaTypesOf } from "../document/media-types.js";
import { answersOf, operationsOf, type OperationPlace } from "../document/operations.js";
import { child, children, follow, type Place } from "../document/place.js";
import { partsOf, walkSchemas } from "../document/schemas.js";

const openValues =
  "Write the known values as `x-extensible-enum` beside `type`, or use `const` for the one value that marks a type.";
const openMembers = "Take it away: a provider may add members at any time.";

/** A way to close a schema: by a keyword whose value does so. */
interface Closure {
  readonly keyword: string;
  /** how a message names it */
  readonly written: string;
  readonly remedy: string;
  closes(value: Place, context: UserContext): boolean;
}

const closures: readonly Closure[] = [
  { keyword: "enum", written: "`enum`", remedy: openValues, closes: () => true },
  ...["oneOf", "anyOf"].map((keyword) => ({
    keyword,
    written: `\`${keyword}\` of nothing but constants`,
    remedy: openValues,
    closes: listsConstants,
  })),
  ...["additionalProperties", "unevaluatedProperties"].map((keyword) => ({
    keyword,
    written: `\`${keyword}: false\``,
    remedy: openMembers,
    closes: ({ node }: Place) => node === false,
  })),
];

export const openResponse: Oas3Rule = () => ({
  Root(root, context) {
    const seen = new Set<string>();
    for (const operation of operationsOf(root, context)) {
      for (const start of receivedSchemas(operation, context)) {
        walkSchemas(start, context, seen, (schema) => {
          for (const { keyword, written, remedy, closes } of closures) {
            const found = child(schema, keyword);
            if (found === undefined || !closes(found, context)) continue;
            context.report({
              message: `${written} closes what is received through \`${operation.label}\`. ${remedy}`,
              location: found.location.key(),
            });
          }
        });
      }
    }
  },
});

/** Whether the branches of a union are an `enum` in other words: several constants, and at most `null` beside them. */
function listsConstants(branches: Place, context: UserContext): boolean {
  const others = children(branches).filter((branch) => !isNull(branch, context));
  return others.length > 1 && others.every((branch) => isConstant(branch, context));
}

function isNull(branch: Place, context: UserContext): boolean {
  return partsOf(branch, context).some(({ node }) => node["type"] === "null" || node["const"] === null);
}

function isConstant(branch: Place, context: UserContext): boolean {
  return partsOf(branch, context).some((part) => child(part, "const") !== undefined);
}

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
