/** What a data model says about the values of an object: one column for each name that a request can use. */
import type { DataModel, FieldDefinition, ModelDefinition } from "./data-model.js";

/** What a column holds. */
export type Kind =
  | "text"
  | "integer"
  | "number"
  | "boolean"
  | "date"
  | "datetime"
  | "single-choice"
  | "single-choice-integer"
  | "multiple-choice"
  | "multiple-choice-integer"
  | "location"
  /** a value whose shape is not documented */
  | "track"
  /** a photo, signature or attachment, by the name of its field */
  | "file"
  /** the id of a file or of a related object */
  | "reference"
  | "id"
  /** the time of the last change */
  | "change";

/** One value of an object, under one of the names requests have for it. */
export interface Column {
  /** the name in requests: `title`, `site_id` */
  readonly name: string;
  /** where the object keeps the value; a file and its id share one */
  readonly slot: string;
  readonly kind: Kind;
  /** the field, unless it is a relationship or every object has it */
  readonly field?: FieldDefinition;
}

const plainKinds: readonly Kind[] = [
  "text",
  "integer",
  "number",
  "boolean",
  "date",
  "datetime",
  "single-choice",
  "single-choice-integer",
  "multiple-choice",
  "multiple-choice-integer",
  "location",
];
const fileTypes: ReadonlySet<string> = new Set(["photo", "signature", "attachment"]);

/** Finds a model by its name. */
export function findModel({ models }: DataModel, name: string): ModelDefinition | undefined {
  return Object.hasOwn(models, name) ? models[name] : undefined;
}

/** The columns of a model that can be written, in the order in which its objects show them. */
export function columnsOf({ fields = {}, belongs_to = {} }: ModelDefinition): Column[] {
  return [
    ...Object.values(fields).flatMap(columnsOfField),
    ...Object.values(belongs_to).map(({ name }) => reference(`${name}_id`)),
  ];
}

/** The column of a condition: one that can be written, the id, or the last change by its hidden name. */
export function findColumn(model: ModelDefinition, name: string): Column | undefined {
  return (
    columnsOf(model).find((column) => column.name === name) ??
    everywhere.find((column) => column.name === name)
  );
}

const everywhere: readonly Column[] = [
  { name: "id", slot: "id", kind: "id" },
  { name: "_updated_at", slot: "_updated_at", kind: "change" },
];

function columnsOfField(field: FieldDefinition): Column[] {
  const { name, type } = field;
  if (!fileTypes.has(type)) {
    return [{ name, slot: name, kind: plainKinds.find((kind) => kind === type) ?? "track", field }];
  }
  const slot = `${name}_id`;
  // The id stands before the file itself, as in the documented samples.
  return [reference(slot), { name, slot, kind: "file", field }];
}

function reference(name: string): Column {
  return { name, slot: name, kind: "reference" };
}
