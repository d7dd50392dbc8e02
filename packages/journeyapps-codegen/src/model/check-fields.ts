/** Checks the types and options of fields. */
import type { Place } from "../diagnostics/diagnostic.js";
import { quote, quoteAll } from "../diagnostics/quote.js";
import type { Report } from "../diagnostics/report.js";
import type { Field, Model } from "./data-model.js";
import { hasIntegerKeys, isChoice, textSubtypes } from "./field-types.js";
import { at } from "./names.js";

/** Tells of choices without options, of options that are there twice, and of unknown subtypes. */
export function checkFields({ fields }: Model, report: Report): void {
  for (const field of fields) {
    checkSubtype(field, report);
    checkOptions(field, report);
  }
}

function checkSubtype({ name, type, subtype, place }: Field, report: Report): void {
  if (type !== "text" || subtype === undefined || textSubtypes.includes(subtype)) return;
  const message = `The field ${quote(name)} has the unknown subtype ${quote(subtype)}.`;
  report.warning(place, message, `It is taken for a plain text. Known are ${quoteAll(textSubtypes)}.`);
}

function checkOptions({ name, type, options, place }: Field, report: Report): void {
  if (isChoice(type) && options?.length === 0) {
    report.error(place, `The choice ${quote(name)} has no options.`, "Write at least one <option>.");
  }
  const keys = new Map<unknown, Place>();
  for (const option of options ?? []) {
    const key = quote(String(option.key));
    const first = keys.get(option.key);
    if (first) {
      const message = `The key ${key} is already that of an option ${at(first)}.`;
      report.error(option.place, message, "Give one of them another key.");
    }
    keys.set(option.key, first ?? option.place);
    if (hasIntegerKeys(type) && option.key !== Math.trunc(Number(option.key)) << 0) {
      const advice = "Use integers from -2147483648 to 2147483647.";
      report.error(option.place, `The key ${key} is no 32-bit integer.`, advice);
    }
  }
}
