/** The data model in the language in which it is written, `schema.xml`. */
import type {
  DatabaseIndex,
  DataModel,
  FieldDefinition,
  ModelDefinition,
  RelationshipDefinition,
  Webhook,
} from "./data-model.js";

type Attributes = Readonly<Record<string, string | undefined>>;

/** Writes a data model as XML, with those indexes that stand in it and its webhooks. */
export function schemaXml(
  { models }: DataModel,
  webhooks: readonly Webhook[],
  indexes: Readonly<Record<string, readonly DatabaseIndex[]>>,
): string {
  const written = Object.values(models).map((model) => {
    const hooks = webhooks.filter((webhook) => webhook.model === model.name);
    return modelXml(model, hooks, indexesOf(indexes, model.name));
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("data-model", {}, written)}\n`;
}

/** The indexes of a model. */
export function indexesOf(
  indexes: Readonly<Record<string, readonly DatabaseIndex[]>>,
  model: string,
): readonly DatabaseIndex[] {
  return Object.hasOwn(indexes, model) ? (indexes[model] ?? []) : [];
}

// The language wants this order: fields, relationships, then the rest.
function modelXml(
  model: ModelDefinition,
  webhooks: readonly Webhook[],
  indexes: readonly DatabaseIndex[],
): string {
  const { name, label, display, fields = {}, belongs_to = {}, has_many = {} } = model;
  return element("model", { name, label: label ?? name }, [
    ...Object.values(fields).map(fieldXml),
    ...Object.values(belongs_to).map(belongsToXml),
    ...Object.values(has_many).map(hasManyXml),
    element("display", {}, escape(display ?? "")),
    ...indexes.filter(({ type }) => type === "schema").map((index) => indexXml(index, belongs_to)),
    ...webhooks.map(webhookXml),
  ]);
}

function fieldXml(field: FieldDefinition): string {
  const { name, label, type, subtype, options = [] } = field;
  const fullType =
    subtype === undefined || subtype === null ? type : `${type}:${subtype.replace(/^text:/, "")}`;
  const media = type === "attachment" ? (field.media ?? "any") : undefined;
  const choices = options.map(({ key, display }) =>
    element("option", { key: String(key) }, escape(display ?? String(key))),
  );
  return element("field", { name, label: label ?? name, type: fullType, media }, choices);
}

function belongsToXml({ name, model }: RelationshipDefinition): string {
  return element("belongs-to", { model, name: name === model ? undefined : name });
}

function hasManyXml({ name, model, inverse_of }: RelationshipDefinition): string {
  return element("has-many", { model, name, "inverse-of": inverse_of });
}

function indexXml({ name, key }: DatabaseIndex, belongsTo: ModelDefinition["belongs_to"] = {}): string {
  const on = Object.entries(key).map(([column, direction]) => {
    const relationship = column.endsWith("_id") ? column.slice(0, -"_id".length) : column;
    return `${direction === -1 ? "-" : ""}${Object.hasOwn(belongsTo, relationship) ? relationship : column}`;
  });
  return element("index", { on: on.join(","), name, database: "cloud" });
}

function webhookXml({ name, type, fields = [] }: Webhook): string {
  const conditions = fields.map(({ name: field, required, state }) =>
    element("field", { name: field, required: required === undefined ? undefined : String(required), state }),
  );
  return element("webhook", { type, name }, conditions);
}

function element(name: string, attributes: Attributes, content: string | readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escape(value ?? "")}"`)
    .join("");
  if (content.length === 0 && typeof content !== "string") return `<${name}${written}/>`;
  const inner = typeof content === "string" ? content : `\n${indent(content.join("\n"))}\n`;
  return `<${name}${written}>${inner}</${name}>`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  // In an attribute, a line break that is not written as a reference is read as a space.
  return text
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
    .replaceAll(/[\n\t\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
