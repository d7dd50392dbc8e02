/** What the offline search knows: guides by their sections, pages of the reference by the words the generator chose. */
import type { DefaultTheme } from "vitepress";
import generated from "./generated.json" with { type: "json" };
import { providers } from "../../src/generate/providers.js";
import { escapeHtml } from "../../src/generate/blocks/html.js";

const words: Record<string, string | undefined> = generated.search;

export const searchOptions: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  miniSearch: { searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 6, titles: 2, text: 1 } } },
  _render: (source, environment, markdown) => {
    const text = words[environment.relativePath];
    if (text === undefined) return markdown.render(source, environment).replaceAll(/<pre.*?<\/pre>/gs, "");
    // Rendering all of a long page again, code and all, would double the time of the build.
    const heading = /^# .*$/m.exec(source)?.[0] ?? "";
    const title = markdown
      .render(heading, environment)
      .replace(/(?=\s*<a )/, ` · ${providerOf(environment.relativePath)}`);
    return `${title}<p>${escapeHtml(text)}</p>`;
  },
};

/** Pages of several providers have the same titles. */
function providerOf(path: string): string {
  const [, name] = path.split("/");
  return providers.find((provider) => provider.name === name)?.title ?? "";
}
