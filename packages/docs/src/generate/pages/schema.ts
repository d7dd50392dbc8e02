/** The page of a schema, and the list of all. */
import type { Block, Page } from "../blocks/block.js";
import { firstSentence, plainText } from "../blocks/inline.js";
import type { Schema } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";
import type { Uses } from "../document/uses.js";
import { linkToSchema, schemaPage } from "../page-paths.js";
import { fieldsOf } from "../schema/fields.js";
import { limitsOf, valuesOf } from "../schema/limits.js";
import { typeText } from "../schema/type-text.js";
import { listedOperation } from "./listed-operation.js";

export function schemaPageOf(spec: Spec, name: string, schema: Schema, uses: Uses): Page {
  const fields = fieldsOf(spec, schema, { opens: 1, evidence: schema["x-evidence"] });
  const { values, open } = valuesOf(spec, schema);
  const description = schema.description ?? "";
  return {
    path: schemaPage(spec.name, name),
    title: name,
    description: plainText(firstSentence(description) || `A schema of ${spec.document.info.title}.`),
    keywords: fields.map((field) => field.name),
    blocks: [
      ...(description ? [{ kind: "prose" as const, markdown: description }] : []),
      {
        kind: "shape",
        type: typeText(spec, schema),
        evidence: schema["x-evidence"],
        limits: [...limitsOf(schema), ...(open ? ["may grow"] : [])],
        values: values.map((value) => JSON.stringify(value)),
      },
      ...(fields.length > 0
        ? [
            { kind: "heading" as const, level: 2 as const, text: "Members" },
            { kind: "fields" as const, fields },
          ]
        : []),
      { kind: "heading", level: 2, text: "Used by" },
      ...usedBy(spec, uses),
    ],
  };
}

/** A page that lists more than this tells less: the schemas below lead there too. */
const mostThroughOthers = 40;

function usedBy(spec: Spec, { schemas, calls, throughOthers }: Uses): Block[] {
  if (schemas.length + calls.length === 0) {
    return [{ kind: "prose", markdown: "Nothing in this document names it." }];
  }
  const listed = (some: readonly Call[]): Block => ({
    kind: "operations",
    operations: some.map((call) => listedOperation(spec, call)),
  });
  return [
    ...(calls.length > 0 ? [listed(calls)] : []),
    ...(throughOthers.length > mostThroughOthers
      ? [{ kind: "prose" as const, markdown: `${throughOthers.length} operations, by way of other schemas.` }]
      : []),
    ...(throughOthers.length > 0 && throughOthers.length <= mostThroughOthers
      ? [{ kind: "prose" as const, markdown: "By way of other schemas:" }, listed(throughOthers)]
      : []),
    ...(schemas.length > 0
      ? [
          { kind: "prose" as const, markdown: "Schemas that name it:" },
          { kind: "list" as const, items: schemas.map((name) => linkToSchema(spec, name)) },
        ]
      : []),
  ];
}

export function schemaListOf(spec: Spec): Page {
  const schemas = Object.entries(spec.document.components.schemas ?? {}).toSorted(([first], [second]) =>
    first.localeCompare(second),
  );
  return {
    path: `reference/${spec.name}/schemas/index`,
    title: `Schemas of ${spec.document.info.title}`,
    description: `All ${schemas.length} schemas of the ${spec.document.info.title} document.`,
    keywords: [],
    blocks: [
      {
        kind: "prose",
        markdown:
          "A set of values that *may grow* lists those that are known; more of them break nothing. [What is known and what is not](page:guides/evidence) explains it.",
      },
      {
        kind: "entries",
        entries: schemas.map(([name, schema]) => ({
          term: linkToSchema(spec, name),
          text: firstSentence(schema.description ?? ""),
        })),
      },
    ],
  };
}
