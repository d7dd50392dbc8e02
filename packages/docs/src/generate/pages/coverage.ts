/** The coverage page: every operation by how well it is known, and the holes that COVERAGE.md of the provider names. */
import type { Block, Page } from "../blocks/block.js";
import type { Spec } from "../document/spec.js";
import { headedProse } from "./headed-prose.js";
import { listedOperation } from "./listed-operation.js";

const marks = [
  ["documented", "the provider says so"],
  ["observed", "seen in what the provider, or a client that works, sends"],
  ["inferred", "concluded from older versions, or from other facts"],
] as const;

/** @param markdown COVERAGE.md. Its list of operations is left out: the page has one of its own. */
export function coverageOf(spec: Spec, markdown: string): Page {
  const { title } = spec.document.info;
  const holes = withInlineLinks(markdown)
    .replace(/^[^]*?<!-- \/generated -->/, "")
    .replaceAll(/<!--.*?-->/gs, "");
  return {
    path: `reference/${spec.name}/coverage`,
    title: `What is known of ${title}`,
    description: `Every operation of ${title} that is described, how well it is known, and what is missing.`,
    keywords: ["coverage", "holes", "evidence"],
    blocks: [
      {
        kind: "prose",
        markdown: `How well each operation is known, and then what is missing. [What is known and what is not](page:guides/evidence) explains the marks.`,
      },
      ...marks.flatMap(([mark, meaning]) => markBlocks(spec, mark, meaning)),
      ...headedProse(holes, 1),
    ],
  };
}

function markBlocks(spec: Spec, mark: string, meaning: string): Block[] {
  const calls = spec.calls.filter((call) => call["x-evidence"] === mark);
  if (calls.length === 0) return [];
  const count = calls.length === 1 ? "1 operation" : `${calls.length} operations`;
  return [
    { kind: "heading", level: 2, text: `${mark[0]?.toUpperCase()}${mark.slice(1)}` },
    { kind: "prose", markdown: `${count}: ${meaning}.` },
    {
      kind: "operations",
      // The heading says it for all of them.
      operations: calls.map((call) => ({ ...listedOperation(spec, call), evidence: undefined })),
    },
  ];
}

/** Reference links are written out, for our renderer knows inline ones only. */
function withInlineLinks(markdown: string): string {
  const targets = new Map<string, string>();
  for (const [, label = "", url = ""] of markdown.matchAll(/^\[([^\]]+)\]: (\S+)$/gm))
    targets.set(label, url);
  return markdown
    .replaceAll(/^\[[^\]]+\]: \S+\n?/gm, "")
    .replaceAll(/\[([^\][]+)\](?:\[([^\][]+)\])?(?!\()/g, (whole, label: string, key: string | undefined) => {
      const url = targets.get(key ?? label);
      return url === undefined ? whole : `[${label}](${url})`;
    });
}
