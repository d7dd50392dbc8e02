/** Reads a `<model>`. */
import type { Report } from "../../diagnostics/report.js";
import type { Model } from "../../model/data-model.js";
import { describe, oneOf, optional, required } from "./attributes.js";
import type { Element } from "./element.js";
import { readField } from "./field.js";
import { readIndex } from "./index-on.js";
import { checkKnown } from "./known.js";
import { checkOrder } from "./order.js";
import { readBelongsTo, readHasMany } from "./relationships.js";
import { checkNotifyUser, readWebhook } from "./webhook.js";

const known = {
  attributes: ["name", "label", "classification"],
  children: ["field", "belongs-to", "has-many", "display", "index", "notify-user", "webhook"],
};

/** @returns The model as it is written. */
export function readModel(element: Element, report: Report): Model {
  checkKnown(element, known, report);
  checkOrder(element, report);
  oneOf(element, "classification", ["standard", "sensitive"], report);
  const name = required(element, "name", report);
  const label = required(element, "label", report);
  const called = (child: string) => element.children.filter((other) => other.name === child);
  for (const child of called("notify-user")) checkNotifyUser(child, report);
  return {
    name,
    label: label || name,
    fields: called("field").map((child) => readField(child, report)),
    belongsTo: called("belongs-to").map((child) => readBelongsTo(child, report)),
    hasMany: called("has-many").map((child) => readHasMany(child, report)),
    ...readDisplay(element, called("display"), report),
    indexes: called("index").map((child) => readIndex(child, report)),
    webhooks: called("webhook").map((child) => readWebhook(child, name, report)),
    place: element.place,
  };
}

function readDisplay(model: Element, [first, second]: Element[], report: Report): { display?: string } {
  if (!first) {
    const advice = "Write one, such as <display>{name}</display>.";
    report.error(model.place, `${describe(model)} has no <display>.`, advice);
    return {};
  }
  checkKnown(first, { attributes: ["format"], children: [], text: true }, report);
  if (second) {
    const advice = `Keep the one of line ${first.place.line} or this one.`;
    report.error(second.place, `${describe(model)} has more than one <display>.`, advice);
  }
  // Older schemas have the format in an attribute.
  const display = first.text || optional(first, "format");
  if (display !== undefined) return { display };
  report.error(first.place, `<display> of ${describe(model)} is empty.`, "Write a format, such as {name}.");
  return {};
}
