/** Takes away the components that nothing refers to any more. */
import { isRecord } from "./generic.js";
import type { OpenApiDocument } from "./openapi.js";

/**
 * @param kept Schemas that stay although nothing refers to them.
 * @returns The document with these, and the components that can be reached from its paths and webhooks.
 */
export function pruned(document: OpenApiDocument, kept: readonly string[] = []): OpenApiDocument {
  const reached = reachable(document);
  for (const name of kept) reached.add(`#/components/schemas/${name}`);
  const { securitySchemes, ...kinds } = document.components;
  const keep = <Component>(kind: string, components: Readonly<Record<string, Component>>) =>
    Object.fromEntries(
      Object.entries(components).filter(([name]) => reached.has(`#/components/${kind}/${name}`)),
    );
  return {
    ...document,
    components: {
      securitySchemes,
      parameters: keep("parameters", kinds.parameters),
      schemas: keep("schemas", kinds.schemas),
      examples: keep("examples", kinds.examples),
      responses: keep("responses", kinds.responses),
    },
  };
}

function reachable({ paths, webhooks, components }: OpenApiDocument): Set<string> {
  const kinds = new Map<string, Readonly<Record<string, unknown>>>(Object.entries(components));
  const reached = new Set<string>();
  const open: unknown[] = [paths, webhooks];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    // One by one: a list of options can be longer than a call takes arguments.
    for (const child of Object.values(node)) open.push(child);
    const pointer = isRecord(node) ? node["$ref"] : undefined;
    if (typeof pointer !== "string" || reached.has(pointer)) continue;
    reached.add(pointer);
    const [, , kind = "", name = ""] = pointer.split("/");
    open.push(kinds.get(kind)?.[name]);
  }
  return reached;
}
