/** Finds what no parser should be given: document types, and elements nested or repeated without end. */
import { mostElements, mostLevels } from "../../model/limits.js";

/** What was found, and its offset in the text. */
export interface Hostile {
  readonly kind: "doctype" | "too deep" | "too many";
  readonly offset: number;
}

/** What is no element, from its first characters to its last. */
const skipped = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Looks through the tags of a text in one pass, with no stack of its own. It stops at the first tag that is not
 * well-formed, where a parser stops as well.
 */
export function findHostile(text: string): Hostile | undefined {
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    if (text.startsWith("<!DOCTYPE", at)) return { kind: "doctype", offset: at };
    const [opening, closing] = skipped.find(([start]) => text.startsWith(start, at)) ?? [];
    const end = opening ? text.indexOf(closing, at + opening.length) : endOfTag(text, at + 1);
    if (end < 0) return undefined;
    if (!opening) {
      const isEnd = text[at + 1] === "/";
      if (!isEnd) elements += 1;
      if (isEnd) depth -= 1;
      else if (text[end - 1] !== "/") depth += 1;
      if (depth > mostLevels) return { kind: "too deep", offset: at };
      if (elements > mostElements) return { kind: "too many", offset: at };
    }
    at = end;
  }
  return undefined;
}

/** Where the `>` of a tag stands, outside of quotes; -1 where there is none. */
function endOfTag(text: string, from: number): number {
  const mark = /["'>]/g;
  mark.lastIndex = from;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === ">") return found.index;
    const close = text.indexOf(found[0], found.index + 1);
    if (close < 0) return -1;
    mark.lastIndex = close + 1;
  }
  return -1;
}
