/** The schemas of queries, which name fields. */
import { component, propertiesOf } from "../generic.js";
import { code } from "../markdown.js";
import { ref, type OpenApiDocument, type Schema } from "../openapi.js";
import type { Conditions } from "../members/member.js";
import type { Subject } from "../subject.js";

/** Conditions on keys that the data model does not define. */
const hidden: readonly { readonly key: string; readonly conditions: Conditions }[] = [
  {
    key: "id",
    conditions: {
      "": { type: "string", format: "uuid", "x-evidence": "inferred" },
      ne: { type: "string", format: "uuid", "x-evidence": "inferred" },
    },
  },
  { key: "_updated_at", conditions: moments() },
];

/** Sort keys that the data model does not define: the last change by both of its names. */
const lastChange = ["updated_at", "_updated_at"];

/** Only lists are known to take it. */
const storageOrder = "$natural";

function moments(): Conditions {
  const moment = { type: "string", format: "date-time" };
  return { "": moment, ne: moment, lt: moment, lte: moment, gt: moment, gte: moment };
}

/** The conditions that objects of the model can be queried by. */
export function filterSchema({ model, members }: Subject): Schema {
  const conditions = [...members, ...hidden].flatMap(({ key, conditions: own = {} }) =>
    Object.entries(own).map(([operator, value]) => [operator ? `${key}.${operator}` : key, value]),
  );
  return {
    type: "object",
    description:
      `Conditions on objects of ${code(model.name)}, all of which must hold. Which operators the server takes for ` +
      "which type of field is not documented, so every one that makes sense is here.",
    properties: Object.fromEntries(conditions),
    additionalProperties: false,
  };
}

/** The keys that objects of the model can be sorted by. */
export function sortSchema(subject: Subject): Schema {
  const direction = ref("schemas", "SortDirection");
  return {
    type: "object",
    description: `Sort keys of ${code(subject.model.name)}. Their order is the order of the criteria.`,
    properties: Object.fromEntries([...sortKeysOf(subject), storageOrder].map((key) => [key, direction])),
    additionalProperties: false,
  };
}

/** The body of an expression query, whose text no schema can check. */
export function expressionQuerySchema(subject: Subject, generic: OpenApiDocument): Schema {
  const genericQuery = component(generic, "schemas", "ObjectQuery");
  const properties = propertiesOf(genericQuery);
  const sort = {
    ...properties["sort"],
    description:
      `Fields of ${code(subject.model.name)}, the most significant first; a leading hyphen means descending. That the ` +
      "last change is taken here too is concluded from lists.",
    items: { type: "string", enum: sortKeysOf(subject).flatMap((key) => [key, `-${key}`]) },
  };
  return { ...genericQuery, properties: { ...properties, sort } };
}

function sortKeysOf({ members }: Subject): string[] {
  // A field may be called like a hidden key.
  return [...new Set([...members.filter(({ sortable }) => sortable).map(({ key }) => key), ...lastChange])];
}
