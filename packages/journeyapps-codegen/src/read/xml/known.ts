/** Tells of what an element holds and the language does not know, so that a slip of the pen is seen. */
import { quote } from "../../diagnostics/quote.js";
import type { Report } from "../../diagnostics/report.js";
import type { Element } from "./element.js";
import { tellOldName } from "./old-dialect.js";

/** What an element of the language can hold. */
export interface Known {
  readonly attributes: readonly string[];
  readonly children: readonly string[];
  /** Whether text between its tags means something. */
  readonly text?: boolean;
}

/** Warns of every attribute, child and text that means nothing here; the reader passes over them. */
export function checkKnown(element: Element, known: Known, report: Report): void {
  const owner = `<${element.name}>`;
  for (const [name, { place }] of element.attributes) {
    if (known.attributes.includes(name)) continue;
    const advice = `It is ignored. ${choice(`${owner} knows`, known.attributes)}`;
    report.warning(place, `${owner} has the unknown attribute ${quote(name)}.`, advice);
  }
  for (const child of element.children) {
    if (known.children.includes(child.name) || tellOldName(child, report)) continue;
    const advice = `It is ignored. ${choice(`${owner} can hold`, known.children)}`;
    report.warning(child.place, `${owner} holds the unknown element ${quote(child.name)}.`, advice);
  }
  if (element.text && !known.text) {
    const advice = "It is ignored. Take it out, or make it a comment.";
    report.warning(
      element.place,
      `${owner} holds the text ${quote(element.text)}, which means nothing.`,
      advice,
    );
  }
}

function choice(start: string, names: readonly string[]): string {
  return names.length === 0 ? `${start} none.` : `${start} ${names.join(", ")}.`;
}
