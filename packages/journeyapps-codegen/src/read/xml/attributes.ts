/** Reads the attributes of an element. */
import type { Report } from "../../diagnostics/report.js";
import { quote, quoteAll } from "../../diagnostics/quote.js";
import type { Element } from "./element.js";

/** The value of an attribute that must be there; "" where it is not, which the report says. */
export function required(element: Element, name: string, report: Report): string {
  const value = element.attributes.get(name)?.value.trim();
  if (value) return value;
  const place = element.attributes.get(name)?.place ?? element.place;
  const what = value === undefined ? `has no attribute \`${name}\`` : `has an empty attribute \`${name}\``;
  report.error(place, `${describe(element)} ${what}.`, `Write ${name}="…".`);
  return "";
}

/** The value of an attribute that may be left out; an empty one counts as left out. */
export function optional(element: Element, name: string): string | undefined {
  return element.attributes.get(name)?.value.trim() || undefined;
}

/** The same, with an error where the value is not one of those that the language knows. */
export function oneOf<Value extends string>(
  element: Element,
  name: string,
  values: readonly Value[],
  report: Report,
): Value | undefined {
  const value = optional(element, name);
  const known = values.find((one) => one === value);
  if (value === undefined || known !== undefined) return known;
  const place = element.attributes.get(name)?.place ?? element.place;
  const message = `${describe(element)} has \`${name}\` ${quote(value)}.`;
  report.error(place, message, `Write one of ${quoteAll(values)}.`);
  return undefined;
}

/** The element by its tag, and by its name where it has one. */
export function describe(element: Element): string {
  const name = optional(element, "name");
  return name === undefined ? `<${element.name}>` : `<${element.name}> ${quote(name)}`;
}
