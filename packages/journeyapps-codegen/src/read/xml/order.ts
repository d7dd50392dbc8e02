/** Checks that the children of a model stand in the order of the language. */
import type { Report } from "../../diagnostics/report.js";
import type { Element } from "./element.js";

const stages: ReadonlyMap<string, number> = new Map([
  ["field", 0],
  ["belongs-to", 1],
  ["has-many", 1],
  ["display", 2],
  ["index", 2],
  ["notify-user", 2],
  ["webhook", 2],
]);

/** Tells of every child that stands after one that it should precede. */
export function checkOrder(model: Element, report: Report): void {
  let latest: { readonly stage: number; readonly element: Element } | undefined;
  for (const element of model.children) {
    const stage = stages.get(element.name);
    if (stage === undefined) continue;
    if (latest && stage < latest.stage) {
      const { name, place } = latest.element;
      const message = `<${element.name}> stands after <${name}>.`;
      const advice = `Move it before line ${place.line}: fields come first, then relationships, then the rest.`;
      report.error(element.place, message, advice);
    } else if (!latest || stage > latest.stage) latest = { stage, element };
  }
}
