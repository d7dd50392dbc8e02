/** `llms.txt`: where a language model finds what, by llmstxt.org. */
import type { Reference } from "../reference.js";
import type { Guide } from "./guide-twins.js";

export function llmsText(guides: readonly Guide[], references: readonly Reference[]): string {
  const lines = [
    "# api-clients",
    "",
    "> Typed TypeScript clients for fairjungle, JRNI and JourneyApps, hand-written OpenAPI 3.1 documents, and offline sandboxes.",
    "",
    "Every page of this site has a Markdown twin: put `.md` in place of `.html`. Samples run as they stand, against the sandbox.",
    "",
    "## Guides",
    "",
    ...guides.map(({ path, title, description }) => `- [${title}](${path}.md): ${description}`),
  ];
  for (const { provider, pages } of references) {
    const base = `reference/${provider.name}`;
    lines.push("", `## ${provider.title} reference`, "");
    lines.push(
      `- [OpenAPI document](openapi/${provider.name}.json): also as [YAML](openapi/${provider.name}.yaml)`,
    );
    for (const { path, title, description } of pages.filter(
      ({ path }) => !path.startsWith(`${base}/schemas/`),
    )) {
      lines.push(`- [${title}](${path}.md): ${description}`);
    }
    lines.push(`- [Schemas](${base}/schemas/index.md): all schemas`);
  }
  return `${lines.join("\n")}\n`;
}
