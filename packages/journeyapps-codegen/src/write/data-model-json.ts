/** Writes a data model in its JSON form. */
import type { BelongsTo, DataModel, Field, HasMany, Model } from "../model/data-model.js";

/** A data model as `GET /datamodel.json` answers it. */
export interface DataModelJson {
  readonly models: Readonly<Record<string, ModelJson>>;
  /** The name of the user model; `null` where the source does not tell, as `schema.xml` does not. */
  readonly app_user: string | null;
  readonly datamodel_hash?: string;
}

/** One of its models. */
export interface ModelJson {
  readonly name: string;
  readonly label: string;
  readonly display: string | null;
  readonly fields: Readonly<Record<string, FieldJson>>;
  readonly belongs_to: Readonly<Record<string, RelationshipJson>>;
  readonly has_many: Readonly<Record<string, RelationshipJson>>;
}

/** A field of a model. */
export interface FieldJson {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly subtype: string | null;
  readonly options?: readonly { readonly key: string | number | boolean; readonly display: string }[];
  /** The media type of an attachment, which JourneyApps itself shows in the XML form only. */
  readonly media?: string;
}

/** One end of a relationship. */
export interface RelationshipJson {
  readonly name: string;
  readonly model: string;
  readonly inverse_of?: string;
}

/**
 * @param hash What the deployment calls this state of the model, where that is known.
 * @returns The answer to `GET /datamodel.json`.
 */
export function dataModelJson(
  { models, userModel }: DataModel,
  hash: string | undefined,
  writeField = fieldJson,
): DataModelJson {
  return {
    models: byName(models, (model) => modelJson(model, writeField)),
    app_user: userModel ?? null,
    ...(hash !== undefined && { datamodel_hash: hash }),
  };
}

function modelJson(model: Model, writeField: (field: Field) => FieldJson): ModelJson {
  const { name, label, display, fields, belongsTo, hasMany } = model;
  return {
    name,
    label,
    display: display ?? null,
    fields: byName(fields, writeField),
    belongs_to: byName(belongsTo, endJson),
    has_many: byName(hasMany, endJson),
  };
}

/** A field as JourneyApps shows it. */
export function fieldJson({ name, label, type, subtype, options }: Field): FieldJson {
  const list = options?.map(({ key, label: display }) => ({ key, display }));
  return { name, label, type, subtype: subtype ?? null, ...(list && { options: list }) };
}

function endJson({ name, model, ...rest }: BelongsTo | HasMany): RelationshipJson {
  const inverse = "inverseOf" in rest ? rest.inverseOf : undefined;
  return { name, model, ...(inverse !== undefined && { inverse_of: inverse }) };
}

function byName<Item extends { readonly name: string }, Written>(
  items: readonly Item[],
  write: (item: Item) => Written,
): Record<string, Written> {
  return Object.fromEntries(items.map((item) => [item.name, write(item)]));
}
