/** The page of a schema, and the list of all. */
import type { Block, Page } from "../blocks/block.js";
import { firstSentence, plainText } from "../blocks/inline.js";
import type { Schema } from "../document/open-api.js";
import type { Spec } from "../document/spec.js";
import type { Uses } from "../document/uses.js";
import { fieldsOf } from "../schema/fields.js";
import { limitsOf, valuesOf } from "../schema/limits.js";
import { schemaPage, typeText } from "../schema/type-text.js";
import { operationPage } from "./paths.js";

export function schemaPageOf(spec: Spec, name: string, schema: Schema, uses: Uses): Page {
  const fields = fieldsOf(spec, schema, { opens: 1, evidence: schema["x-evidence"] });
  const { values, open } = valuesOf(schema);
  const facts = [typeText(spec, schema), ...limitsOf(schema), ...(open ? ["the set may grow"] : [])];
  const description = schema.description ?? "";
  return {
    path: schemaPage(spec.name, name),
    title: name,
    description: plainText(firstSentence(description) || `A schema of ${spec.document.info.title}.`),
    keywords: fields.map((field) => field.name),
    blocks: [
      ...(description ? [{ kind: "prose" as const, markdown: description }] : []),
      { kind: "list", items: [facts.join(", "), ...evidenceItems(schema)] },
      ...(values.length > 0
        ? [{ kind: "list" as const, items: values.map((value) => `\`${JSON.stringify(value)}\``) }]
        : []),
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

function evidenceItems(schema: Schema): string[] {
  return schema["x-evidence"] ? [`evidence: ${schema["x-evidence"]}`] : [];
}

function usedBy(spec: Spec, { schemas, calls }: Uses): Block[] {
  const operations = calls.map(
    (call) =>
      `[\`${call.method.toUpperCase()} ${call.path ?? "?"}\`](page:${operationPage(spec.name, call)}) ${call.summary ?? ""}`,
  );
  const others = schemas.map((name) => `[${name}](page:${schemaPage(spec.name, name)})`);
  const items = [...operations, ...others];
  return [
    items.length > 0
      ? { kind: "list", items }
      : { kind: "prose", markdown: "Nothing in this document names it." },
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
        kind: "table",
        head: ["schema", "what it is"],
        rows: schemas.map(([name, schema]) => [
          `[${name}](page:${schemaPage(spec.name, name)})`,
          firstSentence(schema.description ?? ""),
        ]),
      },
    ],
  };
}
