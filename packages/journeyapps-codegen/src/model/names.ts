/** What models, fields and relationships can be called. */
import type { Place } from "../diagnostics/diagnostic.js";
import { quote, quoteAll } from "../diagnostics/quote.js";
import type { Report } from "../diagnostics/report.js";

/** Names that no model can have. */
export const reservedModelNames: readonly string[] = ["object", "account", "id", "type"];

/** Names that no field and no relationship can have. */
export const reservedMemberNames: readonly string[] = [
  "object",
  "account",
  "id",
  "type",
  "_id",
  "_type",
  "account_id",
  "attribute",
];

/** Names that every JavaScript object has: types cannot say that they are missing, and tools stumble over them. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Something that has a name, and where it stands. */
export interface Named {
  readonly name: string;
  readonly place: Place;
}

/**
 * Tells of a name that is reserved, or cannot stand in a URL and in a query key. A missing name was told before.
 *
 * @param what What has the name, such as "field".
 * @param pattern What names have to look like, all of them letters, digits and underscores.
 */
export function checkName(
  { name, place }: Named,
  what: string,
  pattern: RegExp,
  reserved: readonly string[],
  report: Report,
): void {
  if (name === "") return;
  if (reserved.includes(name)) {
    const advice = `Rename it. Taken are ${quoteAll(reserved)}.`;
    report.error(place, `The name ${quote(name)} of a ${what} is reserved.`, advice);
  } else if (inherited.has(name)) {
    const message = `Every JavaScript object has a ${quote(name)}, so no ${what} can be called that.`;
    report.error(place, message, "Rename it.");
  } else if (!pattern.test(name)) {
    const advice = "Rename it: a letter, then letters, digits and underscores, none of them accented.";
    report.error(place, `${quote(name)} cannot be the name of a ${what}.`, advice);
  }
}

/** A place as part of a sentence. */
export function at(place: Place): string {
  return "line" in place ? `in line ${place.line}` : `at ${place.pointer}`;
}
