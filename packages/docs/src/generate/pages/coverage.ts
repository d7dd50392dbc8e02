/** The coverage page: COVERAGE.md of the provider, with its operations linked. */
import type { Page } from "../blocks/block.js";
import type { Spec } from "../document/spec.js";
import { operationPage } from "./paths.js";

/**
 * @param markdown COVERAGE.md. Its reference links are written out, for our renderer knows inline ones only.
 */
export function coverageOf(spec: Spec, markdown: string): Page {
  const title = `What is known of ${spec.document.info.title}`;
  const [, ...paragraphs] = withInlineLinks(markdown)
    .replaceAll(/<!--.*?-->/gs, "")
    .split(/^(?=## )/m)
    .flatMap((part, index) => (index === 0 ? ["", part.replace(/^# .*$/m, "")] : [part]));
  return {
    path: `reference/${spec.name}/coverage`,
    title,
    description: `Every operation of ${spec.document.info.title} that is described, how well it is known, and what is missing.`,
    keywords: ["coverage", "holes", "evidence"],
    blocks: paragraphs.flatMap((part) => blocksOf(linkOperations(spec, part))),
  };
}

function blocksOf(part: string): Page["blocks"] {
  return part.split(/^(#{2,3} .*)$/m).flatMap((piece): Page["blocks"] => {
    const heading = /^(#{2,3}) (.*)$/.exec(piece);
    if (heading) return [{ kind: "heading", level: heading[1] === "##" ? 2 : 3, text: heading[2] ?? "" }];
    return piece.trim() ? [{ kind: "prose", markdown: piece }] : [];
  });
}

function withInlineLinks(markdown: string): string {
  const targets = new Map<string, string>();
  for (const [, label = "", url = ""] of markdown.matchAll(/^\[([^\]]+)\]: (\S+)$/gm))
    targets.set(label, url);
  return markdown
    .replaceAll(/^\[[^\]]+\]: \S+\n?/gm, "")
    .replaceAll(/\[([^\][]+)\](?:\[([^\][]+)\])?(?!\()/g, (whole, label: string, key: string | undefined) => {
      const url = targets.get(key ?? label);
      return url === undefined ? whole : `[${label}](${url})`;
    })
    .replaceAll("](../README.md)", "](page:guides/evidence)");
}

function linkOperations(spec: Spec, markdown: string): string {
  const ids = new Map(spec.calls.map((call) => [call.operationId, call]));
  return markdown.replaceAll(/\| `(\w+)` \|/g, (whole, id: string) => {
    const call = ids.get(id);
    return call ? `| [\`${id}\`](page:${operationPage(spec.name, call)}) |` : whole;
  });
}
