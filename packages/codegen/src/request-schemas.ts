/** Tells which schemas are for requests alone. */
import type { Document, Operation } from "./document.js";
import { isRecord, resolve, verbs } from "./document.js";

/** The names of the schemas that requests lead to, and no answer and no webhook, whose bodies come to us too. */
export function requestSchemas(document: Document): Set<string> {
  const operations = operationsOf(document);
  const sent = [...Object.values(document.paths ?? {}), ...operations].map(({ parameters }) => parameters);
  const asked = schemasIn(document, [sent, operations.map(({ requestBody }) => requestBody)]);
  const answered = schemasIn(document, [operations.map(({ responses }) => responses), document.webhooks]);
  return new Set([...asked].filter((name) => !answered.has(name)));
}

/** The operations that a client can call. */
export function operationsOf({ paths = {} }: Document): Operation[] {
  return Object.values(paths).flatMap((item) => verbs.flatMap((verb) => item[verb] ?? []));
}

/** The names of the schemas that a node leads to, near or far. */
function schemasIn(document: Document, root: unknown): Set<string> {
  const references = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isRecord(node)) return;
    for (const [key, value] of Object.entries(node)) {
      // Examples are data: a member called `$ref` there means nothing to us.
      if (key === "example" || key === "examples") continue;
      if (key !== "$ref" || typeof value !== "string") visit(value);
      else if (!references.has(value)) {
        references.add(value);
        visit(resolve<object>(document, { $ref: value }));
      }
    }
  };
  visit(root);
  const names = [...references].map((reference) => /^#\/components\/schemas\/([^/]+)/.exec(reference)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}
