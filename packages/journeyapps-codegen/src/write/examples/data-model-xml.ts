/** Writes a data model in its XML form. */
import type { DataModel, Field, Model } from "../../model/data-model.js";

/** @returns The answer to `GET /datamodel.xml`, as far as the data model tells. */
export function dataModelXml({ models }: DataModel): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<data-model>",
    ...models.flatMap(modelXml),
    "</data-model>",
    "",
  ];
  return lines.join("\n");
}

function modelXml(model: Model): string[] {
  const { name, label, fields, belongsTo, hasMany, display, indexes, webhooks } = model;
  const lines = [
    ...fields.flatMap(fieldXml),
    ...belongsTo.map((end) =>
      tag("belongs-to", { model: end.model, ...(end.name !== end.model && { name: end.name }) }),
    ),
    ...hasMany.map((end) =>
      tag("has-many", { model: end.model, name: end.name, "inverse-of": end.inverseOf }),
    ),
    ...(display === undefined ? [] : [`<display>${escape(display)}</display>`]),
    ...indexes.map((index) => tag("index", { on: keysOf(index), name: index.name })),
    ...webhooks
      .filter(({ receiver }) => receiver === undefined)
      .map(({ type, name: event }) => tag("webhook", { type, name: event })),
  ];
  return [`  <model${attributes({ name, label })}>`, ...lines.map((line) => `    ${line}`), "  </model>"];
}

function fieldXml({ name, label, type, subtype, options = [], media }: Field): string[] {
  const typed = { name, label, type: subtype ? `${type}:${subtype}` : type };
  const known = { ...typed, ...(type === "attachment" && { media: media ?? "any" }) };
  if (options.length === 0) return [tag("field", known)];
  const lines = options.map(
    ({ key, label: text }) => `  <option key="${escape(String(key))}">${escape(text)}</option>`,
  );
  return [`<field${attributes(known)}>`, ...lines, "</field>"];
}

function keysOf({ on }: Model["indexes"][number]): string {
  return on.map(({ name, descending }) => (descending ? `-${name}` : name)).join(",");
}

function tag(name: string, values: Readonly<Record<string, string | undefined>>): string {
  return `<${name}${attributes(values)}/>`;
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(values).filter(([, value]) => value !== undefined);
  return written.map(([name, value]) => ` ${name}="${escape(value ?? "")}"`).join("");
}

/** Text as XML says it. What XML cannot say at all becomes a question mark. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "?")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
