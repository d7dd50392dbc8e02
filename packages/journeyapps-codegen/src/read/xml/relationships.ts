/** Reads `<belongs-to>` and `<has-many>`. */
import type { Report } from "../../diagnostics/report.js";
import type { BelongsTo, HasMany } from "../../model/data-model.js";
import { optional, required } from "./attributes.js";
import type { Element } from "./element.js";
import { checkKnown } from "./known.js";

/** @returns The relationship as it is written; its name is that of the model unless it has one. */
export function readBelongsTo(element: Element, report: Report): BelongsTo {
  checkKnown(element, { attributes: ["model", "name"], children: [] }, report);
  const model = required(element, "model", report);
  return { name: optional(element, "name") ?? model, model, place: element.place };
}

/** @returns The relationship as it is written. */
export function readHasMany(element: Element, report: Report): HasMany {
  checkKnown(element, { attributes: ["model", "name", "inverse-of"], children: [] }, report);
  const inverseOf = optional(element, "inverse-of");
  return {
    name: required(element, "name", report),
    model: required(element, "model", report),
    ...(inverseOf === undefined ? {} : { inverseOf }),
    place: element.place,
  };
}
