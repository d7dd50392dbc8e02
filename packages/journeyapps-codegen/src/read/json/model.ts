/** Reads a model of a `datamodel.json`. */
import type { Report } from "../../diagnostics/report.js";
import type { BelongsTo, HasMany, Model } from "../../model/data-model.js";
import { readField } from "./field.js";
import { entries, member, text, type Value } from "./value.js";

/**
 * @param key The name under which it stands; its own name counts where there is one.
 * @returns The model as it is told. Indexes and webhooks are not told.
 */
export function readModel(key: string, model: Value, report: Report): Model {
  entries(model, "A model", report);
  const name = text(model, "name", report) ?? key;
  const display = text(model, "display", report);
  const list = (part: string) => entries(member(model, part), `\`${part}\``, report);
  return {
    name,
    label: text(model, "label", report) ?? name,
    fields: list("fields").map(([own, field]) => readField(own, field, report)),
    belongsTo: list("belongs_to").map(([own, end]) => readEnd(own, end, report)),
    hasMany: list("has_many").map(([own, end]) => readHasMany(own, end, report)),
    ...(display === undefined ? {} : { display }),
    indexes: [],
    webhooks: [],
    place: model.place,
  };
}

function readEnd(key: string, end: Value, report: Report): BelongsTo {
  entries(end, "A relationship", report);
  const model = text(end, "model", report);
  if (model === undefined) {
    report.error(
      end.place,
      "A relationship names no model.",
      "Read the data model anew from the deployment.",
    );
  }
  return { name: text(end, "name", report) ?? key, model: model ?? "", place: end.place };
}

function readHasMany(key: string, end: Value, report: Report): HasMany {
  const inverseOf = text(end, "inverse_of", report);
  return { ...readEnd(key, end, report), ...(inverseOf === undefined ? {} : { inverseOf }) };
}
