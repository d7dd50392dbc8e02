/** Checks the names of models. */
import { quote } from "../diagnostics/quote.js";
import type { Report } from "../diagnostics/report.js";
import type { Model } from "./data-model.js";
import { at, checkName, reservedModelNames } from "./names.js";

/** Tells of models whose name cannot be one, is reserved, or is that of another model. */
export function checkModelNames(models: readonly Model[], report: Report): void {
  const known = new Map<string, Model>();
  for (const model of models) {
    const { name, place } = model;
    checkName(model, "model", /^[a-zA-Z][A-Za-z0-9_]*$/, reservedModelNames, report);
    const first = known.get(name);
    if (first && name) {
      const message = `The model ${quote(name)} is already defined ${at(first.place)}.`;
      report.error(place, message, "Rename or remove one of them.");
    }
    known.set(name, first ?? model);
  }
}
