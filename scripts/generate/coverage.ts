/** Writes the table of operations into a COVERAGE.md, between its two markers; the holes below are kept by hand. */
import type { Document } from "@api-clients/codegen";

const begin = "<!-- generated: operations -->";
const end = "<!-- /generated -->";

interface Entry {
  name: string;
  operationId: string;
  evidence: string;
  sources: readonly string[];
}

/**
 * @param text The COVERAGE.md as it stands.
 * @param document The bundled document.
 * @returns The text with a fresh table.
 * @throws Error where the markers are missing.
 */
export function withOperations(text: string, document: Document): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from)
    throw new Error(`COVERAGE.md needs the lines ${begin} and ${end}, in this order`);
  return `${text.slice(0, from + begin.length)}\n\n${tableOf(entriesOf(document))}\n${text.slice(to)}`;
}

function entriesOf(document: Document): Entry[] {
  const groups = { ...document.paths, ...withoutPath(document), ...webhooksOf(document) };
  return Object.entries(groups).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      if (!isOperation(operation)) return [];
      const seenIn = operation["x-seen-in"] ? ` (${operation["x-seen-in"]})` : "";
      return {
        name: `${method.toUpperCase()} ${path}`,
        operationId: operation.operationId,
        evidence: `${operation["x-evidence"] ?? "unknown"}${seenIn}`,
        sources: operation["x-source"] ?? [],
      };
    }),
  );
}

interface CoveredOperation {
  operationId: string;
  "x-evidence"?: string;
  "x-seen-in"?: string;
  "x-source"?: string[];
}

function isOperation(value: unknown): value is CoveredOperation {
  return typeof value === "object" && value !== null && "operationId" in value;
}

/** An operation whose path is not known stands where it cannot be called. */
function withoutPath({ components }: Document): Record<string, object> {
  const items = Object.entries(components?.["pathItems"] ?? {});
  return Object.fromEntries(items.map(([name, item]) => [`(path not known) ${name}`, Object(item)]));
}

function webhooksOf(document: Document): Record<string, object> {
  return Object.fromEntries(
    Object.entries(document.webhooks ?? {}).map(([name, item]) => [`webhook ${name}`, item]),
  );
}

function tableOf(entries: readonly Entry[]): string {
  const numbers = new Map<string, number>();
  const cited = (source: string) => {
    if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
    return `[${numbers.get(source)}]`;
  };
  const rows = entries.map(
    ({ name, operationId, evidence, sources }) =>
      `| \`${name}\` | \`${operationId}\` | ${evidence} | ${sources.map(cited).join(" ")} |`,
  );
  const counts = new Map<string, number>();
  for (const { evidence } of entries) counts.set(evidence, (counts.get(evidence) ?? 0) + 1);
  const summary = [...counts].map(([evidence, count]) => `${count} ${evidence}`).join(", ");
  return [
    `${entries.length} operations: ${summary}.`,
    "",
    "| operation | operationId | evidence | sources |",
    "|---|---|---|---|",
    ...rows,
    "",
    ...[...numbers].map(([source, number]) => `[${number}]: ${source}`),
    "",
  ].join("\n");
}
