/** The first page of a provider's reference. */
import type { Block, Page } from "../blocks/block.js";
import type { Spec } from "../document/spec.js";
import type { Provider } from "../providers.js";
import { headedProse } from "./headed-prose.js";
import { listedOperation } from "./listed-operation.js";

export function overviewOf(spec: Spec, provider: Provider, workflows: readonly Page[]): Page {
  const { info, servers = [] } = spec.document;
  const base = `reference/${spec.name}`;
  return {
    path: `${base}/index`,
    title: `${provider.title} reference`,
    description: provider.pitch,
    keywords: [],
    blocks: [
      { kind: "prose", markdown: `${provider.pitch} ${counts(spec)}` },
      {
        kind: "list",
        items: [
          `[What is known and what is not](page:${base}/coverage)`,
          `[Changes between versions](page:${base}/changelog)`,
          `[All schemas](page:${base}/schemas/index)`,
          `The document as [JSON](file:openapi/${spec.name}.json) or [YAML](file:openapi/${spec.name}.yaml)`,
        ],
      },
      { kind: "heading", level: 2, text: "Recipes" },
      {
        kind: "entries",
        entries: workflows.map(({ path, title, description }) => ({
          term: `[${title}](page:${path})`,
          text: description,
        })),
      },
      { kind: "heading", level: 2, text: "About the API" },
      ...headedProse(
        // The page beside this one is what COVERAGE.md is beside the document.
        (info.description ?? "").replaceAll(
          /COVERAGE\.md(\s+beside\s+it)?/g,
          `[*What is known*](page:${base}/coverage)`,
        ),
        2,
      ),
      { kind: "heading", level: 2, text: "Servers" },
      {
        kind: "entries",
        entries: servers.map(({ url, description = "" }) => ({ term: `\`${url}\``, text: description })),
      },
      { kind: "heading", level: 2, text: "Signing in" },
      ...schemeBlocks(spec),
      { kind: "heading", level: 2, text: "Operations" },
      ...tagBlocks(spec),
    ],
  };
}

function counts(spec: Spec): string {
  const marks = ["documented", "observed", "inferred"].flatMap((mark) => {
    const { length } = spec.calls.filter((call) => call["x-evidence"] === mark);
    return length > 0 ? [`${length} ${mark}`] : [];
  });
  return `${spec.calls.length} operations are described: ${marks.join(", ")}.`;
}

function schemeBlocks(spec: Spec): Block[] {
  return Object.entries(spec.document.components.securitySchemes ?? {}).flatMap(([name, scheme]): Block[] => [
    { kind: "heading", level: 3, text: name },
    { kind: "prose", markdown: scheme.description ?? "" },
  ]);
}

function tagBlocks(spec: Spec): Block[] {
  return (spec.document.tags ?? []).flatMap(({ name, description }): Block[] => {
    const calls = spec.calls.filter(({ tags }) => tags?.[0] === name);
    if (calls.length === 0) return [];
    return [
      { kind: "heading", level: 3, text: name },
      ...(description ? [{ kind: "prose" as const, markdown: description }] : []),
      { kind: "operations", operations: calls.map((call) => listedOperation(spec, call)) },
    ];
  });
}
