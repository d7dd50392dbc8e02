/** Reads an `<index>` of a model. */
import { quote } from "../../diagnostics/quote.js";
import type { Report } from "../../diagnostics/report.js";
import type { Index } from "../../model/data-model.js";
import { optional, required } from "./attributes.js";
import type { Element } from "./element.js";
import { checkKnown } from "./known.js";

/** @returns The index as it is written; its name is that of its keys, joined, unless it has one. */
export function readIndex(element: Element, report: Report): Index {
  checkKnown(element, { attributes: ["on", "name", "database"], children: [] }, report);
  const on = required(element, "on", report)
    .split(",")
    .map((key) => key.trim())
    .filter(Boolean)
    .map((key) => ({ name: key.replace(/^-/, ""), descending: key.startsWith("-") }));
  const databases = (optional(element, "database") ?? "").split(",").map((name) => name.trim());
  for (const database of databases.filter((name) => name && name !== "app" && name !== "cloud")) {
    const place = element.attributes.get("database")?.place ?? element.place;
    report.error(place, `<index> has the unknown database ${quote(database)}.`, "Write app, cloud or both.");
  }
  return {
    name: optional(element, "name") ?? on.map(({ name }) => name).join("_"),
    on,
    place: element.place,
  };
}
