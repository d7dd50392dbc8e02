/** Reads a `schema.xml`. */
import type { Report } from "../../diagnostics/report.js";
import type { DataModel } from "../../model/data-model.js";
import { parseElement } from "./element.js";
import { checkKnown } from "./known.js";
import { readModel } from "./model.js";
import { tellOldRoot } from "./old-dialect.js";

/**
 * Reads the XML form of a data model.
 *
 * @param text The XML, with line feeds as its only line ends.
 * @returns The data model as it is written, still to be checked; `undefined` where there is none to check.
 */
export function readSchema(text: string, report: Report): DataModel | undefined {
  const root = parseElement(text, report);
  if (!root || tellOldRoot(root, report)) return undefined;
  if (root.name !== "data-model") {
    const message = `The root is <${root.name.slice(0, 60)}>, not <data-model>.`;
    report.error(root.place, message, "Name a schema.xml, as it lies in the app's own files.");
    return undefined;
  }
  checkKnown(root, { attributes: [], children: ["model"] }, report);
  const models = root.children.filter(({ name }) => name === "model");
  if (models.length === 0 && !report.failed) {
    report.error(root.place, "<data-model> holds no model.", "Write at least one <model>.");
  }
  return { models: models.map((model) => readModel(model, report)) };
}
