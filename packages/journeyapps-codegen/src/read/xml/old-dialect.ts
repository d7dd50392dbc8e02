/** Recognises the data model language of platform version 2, and says what its words are today. */
import { quote } from "../../diagnostics/quote.js";
import type { Report } from "../../diagnostics/report.js";
import type { Element } from "./element.js";

const elements: ReadonlyMap<string, string> = new Map([
  ["schema", "data-model"],
  ["object", "model"],
  ["attribute", "field"],
  ["belongs_to", "belongs-to"],
  ["has_many", "has-many"],
]);

const types: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["int", "integer"],
  ["decimal", "number"],
  ["enum", "single-choice-integer"],
  ["enum_set", "multiple-choice-integer"],
]);

/** Tells of a root of the old language. */
export function tellOldRoot(root: Element, report: Report): boolean {
  if (!elements.has(root.name)) return false;
  const words = [...elements].map(([old, now]) => `<${old}> as <${now}>`).join(", ");
  const advice =
    `Write it in the present language: ${words}, \`type\` of a relationship as \`model\`, and a key for every ` +
    "option. Or compile the live data model with --deployment.";
  const message = `<${root.name}> is the data model language of platform version 2, which is not compiled.`;
  report.error(root.place, message, advice);
  return true;
}

/** Tells of an element whose name is from the old language; passed over, it would be missed. */
export function tellOldName(element: Element, report: Report): boolean {
  const now = elements.get(element.name);
  if (now === undefined) return false;
  const message = `<${element.name}> is a word of platform version 2.`;
  report.error(element.place, message, `Today it is <${now}>.`);
  return true;
}

/** What to do about an unknown type, where it is one of the old language. */
export function adviceOnOldType(type: string): string | undefined {
  const now = types.get(type);
  return now && `${quote(type)} is a word of platform version 2; today it is ${quote(now)}.`;
}
