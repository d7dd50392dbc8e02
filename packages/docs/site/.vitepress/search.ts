/** What the offline search knows: guides by their sections, pages of the reference by the words the generator chose. */
import type { DefaultTheme } from "vitepress";
import generated from "./generated.json" with { type: "json" };
import { escapeHtml } from "../../src/generate/blocks/html.js";
import { importedNames } from "./imported-names.js";
import { searchTerms } from "./search-terms.js";

const entries: Record<string, { title: string; text: string } | undefined> = generated.search;

export const searchOptions: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  miniSearch: {
    options: { tokenize: searchTerms },
    searchOptions: {
      fuzzy: 0.2,
      prefix: true,
      boost: { title: 6, titles: 2, text: 1 },
      // Every guide uses the clients; the one that introduces them is what their names are asked for.
      boostDocument: (id: string) => (id.includes("/guides/getting-started") ? 2 : 1),
    },
  },
  _render: (source, environment, markdown) => {
    const entry = entries[environment.relativePath];
    // Rendering all of a long page again, code and all, would double the time of the build.
    if (entry) return `<h1>${indexed(entry.title)} <a href="#"></a></h1><p>${indexed(entry.text)}</p>`;
    return markdown.render(importedNames(source), environment).replaceAll(/<pre.*?<\/pre>/gs, "");
  },
};

/** Vue does not read the index, and braces are what path templates are found by. */
function indexed(text: string): string {
  return escapeHtml(text).replaceAll("&#123;", "{").replaceAll("&#125;", "}");
}
