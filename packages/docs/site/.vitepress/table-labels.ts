/** Tells the cells of a guide's tables the words of their column, as the generator does: a phone shows them in front. */
import type { MarkdownRenderer } from "vitepress";
import { plainText } from "../../src/generate/blocks/inline.js";

export function tableLabels(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("table_labels", ({ tokens }) => {
    let labels: string[] = [];
    let column = 0;
    for (const [index, token] of tokens.entries()) {
      if (token.type === "thead_open") labels = [];
      if (token.type === "th_open") labels.push(plainText(tokens[index + 1]?.content ?? ""));
      if (token.type === "tr_open") column = 0;
      if (token.type !== "td_open") continue;
      const label = column > 0 ? labels[column] : undefined;
      if (label) token.attrSet("data-label", label);
      column++;
    }
  });
}
