/** Writes a data model in its JSON form. */
import type { BelongsTo, DataModel, Field, HasMany, Model } from "../../model/data-model.js";

/** @returns The answer to `GET /datamodel.json`. */
export function dataModelJson({ models, userModel }: DataModel, hash: string): object {
  return { models: byName(models, modelJson), app_user: userModel ?? null, datamodel_hash: hash };
}

function modelJson({ name, label, display, fields, belongsTo, hasMany }: Model): object {
  return {
    name,
    label,
    display: display ?? null,
    fields: byName(fields, fieldJson),
    belongs_to: byName(belongsTo, endJson),
    has_many: byName(hasMany, endJson),
  };
}

function fieldJson({ name, label, type, subtype, options }: Field): object {
  const list = options?.map(({ key, label: display }) => ({ key, display }));
  return { name, label, type, subtype: subtype ?? null, ...(list && { options: list }) };
}

function endJson(end: BelongsTo | HasMany): object {
  const inverse = "inverseOf" in end ? { inverse_of: end.inverseOf } : {};
  return { name: end.name, model: end.model, ...inverse };
}

function byName<Item extends { readonly name: string }>(
  items: readonly Item[],
  write: (item: Item) => object,
): object {
  return Object.fromEntries(items.map((item) => [item.name, write(item)]));
}
