/** Checks the names of what a model has: fields and relationships share one set of names. */
import { quote } from "../diagnostics/quote.js";
import type { Report } from "../diagnostics/report.js";
import type { Model } from "./data-model.js";
import { isFile } from "./field-types.js";
import { at, checkName, reservedMemberNames, type Named } from "./names.js";

/** Keys that every object has, or can be queried by; `id` and `type` are reserved names anyway. */
const everywhere = new Set(["display", "updated_at", "_updated_at"]);

/** Tells of members whose name cannot be one, is reserved, or leads to a key that another member has. */
export function checkMembers(model: Model, report: Report): void {
  const { fields, belongsTo, hasMany } = model;
  for (const field of fields) check(field, "field", report);
  for (const relationship of [...belongsTo, ...hasMany]) check(relationship, "relationship", report);
  const keys = new Map<string, Named>();
  for (const { member, hasId } of [
    ...fields.map((field) => ({ member: field, hasId: isFile(field.type) })),
    ...belongsTo.map((end) => ({ member: end, hasId: true })),
    // It shows under no key, but has its name for itself.
    ...hasMany.map((end) => ({ member: end, hasId: false })),
  ]) {
    claim(keys, member.name, member, report);
    if (hasId) claim(keys, `${member.name}_id`, member, report);
  }
  for (const { name, place } of [...fields, ...belongsTo]) {
    if (!everywhere.has(name)) continue;
    const message = `Every object has the key ${quote(name)} already.`;
    report.warning(place, message, "Read it with care: which of the two the API shows is not documented.");
  }
}

function check(member: Named, what: string, report: Report): void {
  checkName(member, what, /^[A-Za-z_][A-Za-z0-9_]*$/, reservedMemberNames, report);
  if (what !== "field" || !member.name.endsWith("_id") || reservedMemberNames.includes(member.name)) return;
  const message = `The name ${quote(member.name)} of a field ends like the key of a relationship.`;
  report.warning(member.place, message, "Rename it if a relationship is meant, or if one may get this name.");
}

function claim(keys: Map<string, Named>, key: string, member: Named, report: Report): void {
  const first = keys.get(key);
  keys.set(key, first ?? member);
  if (!first || first === member || !member.name) return;
  const other = at(first.place);
  const message =
    first.name === member.name
      ? `The name ${quote(member.name)} is already that of a member ${other}.`
      : `${quote(member.name)} and ${quote(first.name)} ${other} are both read as ${quote(key)}.`;
  report.error(member.place, message, "Rename one of them.");
}
