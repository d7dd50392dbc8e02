/** Checks that the two ends of relationships fit together. */
import { quote, quoteAll } from "../diagnostics/quote.js";
import type { Report } from "../diagnostics/report.js";
import type { BelongsTo, HasMany, Model } from "./data-model.js";
import { at } from "./names.js";

/** Tells of relationships with models that do not exist, and of has-manys that have no belongs-to of their own. */
export function checkRelationships(models: readonly Model[], report: Report): void {
  const byName = new Map(models.map((model) => [model.name, model]));
  const taken = new Map<BelongsTo, HasMany>();
  for (const model of models) {
    for (const end of [...model.belongsTo, ...model.hasMany]) {
      if (byName.has(end.model) || !end.model) continue;
      const message = `The relationship ${quote(end.name)} is with ${quote(end.model)}, which is no model.`;
      report.error(end.place, message, "Correct the name, or define the model.");
    }
    for (const end of model.hasMany) {
      const inverse = inverseOf(end, model, byName.get(end.model), report);
      if (inverse) take(inverse, end, taken, report);
    }
  }
}

function inverseOf(end: HasMany, from: Model, to: Model | undefined, report: Report): BelongsTo | undefined {
  if (!to) return undefined;
  const candidates = to.belongsTo.filter(({ model }) => model === from.name);
  const named = candidates.filter(({ name }) => end.inverseOf === undefined || name === end.inverseOf);
  if (named.length === 1) return named[0];
  const many = quote(end.name);
  const names = quoteAll(candidates.map(({ name }) => name));
  if (named.length > 1) {
    const message = `The has-many ${many} could be the other end of ${names} of ${quote(to.name)}.`;
    report.error(end.place, message, "Say which with inverse-of.");
  } else if (candidates.length > 0) {
    const inverse = quote(end.inverseOf ?? "");
    const message = `${quote(to.name)} has no belongs-to ${inverse} with ${quote(from.name)}.`;
    report.error(end.place, message, `Write inverse-of as one of ${names}.`);
  } else {
    const message = `The has-many ${many} has no other end: ${quote(to.name)} has no belongs-to with ${quote(from.name)}.`;
    report.error(end.place, message, `Give it one, or take the has-many out.`);
  }
  return undefined;
}

function take(inverse: BelongsTo, end: HasMany, taken: Map<BelongsTo, HasMany>, report: Report): void {
  const first = taken.get(inverse);
  taken.set(inverse, first ?? end);
  if (!first) return;
  const message = `The belongs-to ${quote(inverse.name)} is already the other end of ${quote(first.name)} ${at(first.place)}.`;
  report.error(end.place, message, "Keep one has-many for it.");
}
