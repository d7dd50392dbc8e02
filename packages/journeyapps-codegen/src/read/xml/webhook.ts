/** Reads a `<webhook>` of a model, and checks a `<notify-user>`, of which the document says nothing. */
import type { Report } from "../../diagnostics/report.js";
import type { Webhook, WebhookField } from "../../model/data-model.js";
import { describe, oneOf, optional, required } from "./attributes.js";
import type { Element } from "./element.js";
import { checkKnown } from "./known.js";

const booleans = ["true", "false"];

/** @returns The webhook as it is written; its name follows from the rest unless it has one. */
export function readWebhook(element: Element, model: string, report: Report): Webhook {
  checkKnown(element, { attributes: ["type", "name", "receiver", "action"], children: ["field"] }, report);
  required(element, "type", report);
  const type = oneOf(element, "type", ["ready", "update"], report) === "update" ? "update" : "ready";
  const receiver = oneOf(element, "receiver", ["cloudcode", "pdfmailer"], report);
  const action = optional(element, "action");
  if (receiver && !action) {
    report.error(element.place, `${describe(element)} has a receiver and no action.`, 'Write action="…".');
  }
  if (!element.attributes.has("receiver") && action) {
    const place = element.attributes.get("action")?.place ?? element.place;
    const advice = "Take the action out, or name the receiver.";
    report.error(place, `${describe(element)} has an action and no receiver.`, advice);
  }
  const usual = receiver ? `${receiver}_${model}_${type}_${action ?? ""}` : `${model}_${type}`;
  const fields = element.children.filter(({ name }) => name === "field");
  return {
    name: optional(element, "name") ?? usual,
    type,
    ...(receiver === undefined ? {} : { receiver }),
    fields: fields.map((field) => readCondition(field, report)).filter(({ name }) => name),
    place: element.place,
  };
}

function readCondition(element: Element, report: Report): WebhookField {
  checkKnown(element, { attributes: ["name", "required", "embed", "state"], children: [] }, report);
  const needed = oneOf(element, "required", booleans, report);
  oneOf(element, "embed", booleans, report);
  const state = oneOf(element, "state", ["present", "uploaded"], report);
  return {
    name: required(element, "name", report),
    ...(needed === undefined ? {} : { required: needed === "true" }),
    ...(state === undefined ? {} : { state }),
  };
}

/** Tells what is wrong with a `<notify-user>`. */
export function checkNotifyUser(element: Element, report: Report): void {
  const needed = ["message", "received-field", "recipient-field"];
  checkKnown(element, { attributes: [...needed, "badge-count-field"], children: [] }, report);
  for (const name of needed) required(element, name, report);
}
