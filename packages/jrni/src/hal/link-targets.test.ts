import { expect, it } from "vitest";
import { documentLinks } from "../fixtures/document-links.js";
import { addressOf } from "./address.js";

/** Whether a path is one of a template, each of whose variables stands for one segment. */
function fits(path: string, template: unknown): boolean {
  const pattern = String(template)
    .replace(/[.?+]/g, "\\$&")
    .replace(/\{[^}]*\}/g, "[^/]+");
  return new RegExp(`^${pattern}$`).test(path);
}

it("each link of the document's examples leads where its type says", () => {
  const astray = documentLinks.filter(({ relation, href, targets }) => {
    // What a link leaves open may be left out behind a slash or in the query, and is needed anywhere else.
    const filled = href.replace(/\{[/?&][^}]*\}/g, "").replace(/\{[^}]*\}/g, "7");
    const { path } = addressOf(relation, filled, "/api/v5");
    return !targets.some((target) => fits(path, target));
  });
  expect(astray).toEqual([]);
});

it("and these are the links of more than a hundred relations", () => {
  const relations = new Set(documentLinks.map(({ relation, targets }) => `${relation} ${targets.join()}`));
  expect(relations.size).toBeGreaterThan(100);
});
