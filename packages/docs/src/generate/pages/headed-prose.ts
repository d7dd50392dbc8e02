/** Text with headings of its own, cut into headings and what stands below them. */
import type { Block } from "../blocks/block.js";

/**
 * @param markdown Untrusted Markdown.
 * @param within The level of the heading that all of it stands below.
 */
export function headedProse(markdown: string, within: 1 | 2): Block[] {
  return markdown.split(/^(#{2,6} .*)$/m).flatMap((piece): Block[] => {
    const [, marks, text = ""] = /^#(#+) (.*)$/.exec(piece) ?? [];
    if (marks !== undefined) {
      return [{ kind: "heading", level: within + marks.length > 2 ? 3 : 2, text }];
    }
    return piece.trim() ? [{ kind: "prose", markdown: piece }] : [];
  });
}
