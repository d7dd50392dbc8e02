/** What the search should know of a page: its words without code, examples and repeated members. */
import type { Block, Field, Page } from "../blocks/block.js";
import { plainText } from "../blocks/inline.js";

export function searchText(page: Page): string {
  const words = [
    ...page.keywords,
    ...page.keywords.map(apart),
    page.description,
    ...page.blocks.flatMap(wordsOf),
  ];
  return [...new Set(words.map(plainText).filter(Boolean))].join(" ");
}

/** `getUserById` is found by `user` too. */
function apart(name: string): string {
  return name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2");
}

function wordsOf(block: Block): string[] {
  if (block.kind === "prose") return [block.markdown];
  if (block.kind === "route") return [`${block.method} ${block.path}`];
  return block.kind === "fields" ? namesOf(block.fields) : [];
}

function namesOf(fields: readonly Field[]): string[] {
  return fields.map(({ name, description }) => `${name} ${description ?? ""}`);
}
