/** Checks what a model says of its own members: in its display format, its indexes and its webhooks. */
import type { Place } from "../diagnostics/diagnostic.js";
import { quote } from "../diagnostics/quote.js";
import type { Report } from "../diagnostics/report.js";
import type { Model } from "./data-model.js";
import { parseDisplay } from "./display.js";
import { isFile } from "./field-types.js";

/** What an index or format may name although no model defines it. */
const hidden = ["id", "_id", "updated_at", "_updated_at"];

/** Warns of what is named and not there. None of it changes the document. */
export function checkMentions(model: Model, report: Report): void {
  const types = new Map(model.fields.map(({ name, type }) => [name, type]));
  const members = new Set([...hidden, ...types.keys(), ...model.belongsTo.map(({ name }) => name)]);
  const check = (name: string, place: Place, who: string) => {
    if (members.has(name) || !name) return;
    const message = `${who} names ${quote(name)}, which ${quote(model.name)} does not have.`;
    report.warning(place, message, "Correct the name.");
  };
  for (const part of parseDisplay(model.display ?? "")) {
    if ("path" in part) check(part.path[0] ?? "", model.place, "The display format");
  }
  for (const { on, place } of model.indexes) {
    for (const { name } of on) {
      check(name, place, "An index");
      const type = types.get(name) ?? "unknown";
      if (!isFile(type) && !type.startsWith("multiple-choice")) continue;
      report.warning(place, `${quote(name)} is a ${type}, which no index can hold.`, "Take it out.");
    }
  }
  const events = new Set<string>();
  for (const { name, fields, place } of model.webhooks) {
    for (const field of fields) check(field.name, place, "A webhook");
    if (events.has(name)) {
      report.warning(
        place,
        `Two webhooks are called ${quote(name)}.`,
        "Rename one, to tell their calls apart.",
      );
    }
    events.add(name);
  }
}
