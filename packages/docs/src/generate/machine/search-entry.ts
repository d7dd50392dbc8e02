/** What the search should know of a page: its title, and its words without code, examples and repeated members. */
import type { Block, Field, Page } from "../blocks/block.js";
import { plainText } from "../blocks/inline.js";

export interface SearchEntry {
  /** As the list of results shows it. */
  title: string;
  text: string;
}

/** @param provider Pages of several providers have the same titles, so this stands behind them. */
export function searchEntry(page: Page, provider: string): SearchEntry {
  const words = [
    ...page.keywords,
    ...page.keywords.map(apart),
    page.description,
    ...page.blocks.flatMap(wordsOf),
  ];
  return {
    title: [page.title, provider, ...page.blocks.flatMap(routeOf)].join(" · "),
    text: [...new Set(words.map(plainText).filter(Boolean))].join(" "),
  };
}

/** `getUserById` is found by `user` too. */
function apart(name: string): string {
  return name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2");
}

/** Of two operations with the same words, method and path tell which is which. */
function routeOf(block: Block): string[] {
  return block.kind === "route" ? [`${block.method.toUpperCase()} ${block.path}`] : [];
}

function wordsOf(block: Block): string[] {
  if (block.kind === "prose") return [block.markdown];
  return block.kind === "fields" ? namesOf(block.fields) : [];
}

function namesOf(fields: readonly Field[]): string[] {
  return fields.map(({ name, description }) => `${name} ${description ?? ""}`);
}
