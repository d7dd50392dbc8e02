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
    const candidates = new Map<Model, BelongsTo[]>();
    for (const end of model.hasMany) {
      const to = byName.get(end.model);
      if (!to) continue;
      const own = candidates.get(to) ?? to.belongsTo.filter((other) => other.model === model.name);
      candidates.set(to, own);
      const inverse = inverseOf(end, model, to, own, report);
      if (inverse) take(inverse, end, taken, report);
    }
  }
}

/** The other end of a has-many, among the belongs-tos with its model. */
function inverseOf(
  end: HasMany,
  from: Model,
  to: Model,
  candidates: readonly BelongsTo[],
  report: Report,
): BelongsTo | undefined {
  const [only] = candidates;
  const many = quote(end.name);
  if (!only) {
    const message = `The has-many ${many} has no other end: ${quote(to.name)} has no belongs-to with ${quote(from.name)}.`;
    report.error(end.place, message, `Give it one, or take the has-many out.`);
    return undefined;
  }
  if (end.inverseOf === undefined && candidates.length === 1) return only;
  const named = candidates.find(({ name }) => name === end.inverseOf);
  if (named) return named;
  const names = quoteAll(candidates.map(({ name }) => name));
  if (end.inverseOf === undefined) {
    const message = `The has-many ${many} could be the other end of ${names} of ${quote(to.name)}.`;
    report.error(end.place, message, "Say which with inverse-of.");
  } else {
    const message = `${quote(to.name)} has no belongs-to ${quote(end.inverseOf)} with ${quote(from.name)}.`;
    report.error(end.place, message, `Write inverse-of as one of ${names}.`);
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
