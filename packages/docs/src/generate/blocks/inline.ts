/** Renders the Markdown inside a paragraph: code, bold, emphasis, links. Everything else is text. */
import { escapeHtml } from "./html.js";

/** Turns `page:` and `file:` with a path in the site into a link target. */
export type Address = (link: string) => string;

const patterns =
  /(?<code>`+)(?<literal>.+?)\k<code>(?!`)|\[(?<label>(?:`[^`]*`|[^\][])+)\]\((?<href>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)|\*\*(?<strong>[^\s*](?:.*?[^\s*])?)\*\*|(?<![\w*])\*(?<emphasis>[^\s*](?:[^*]*[^\s*])?)\*(?![\w*])|<(?<url>https?:\/\/[^\s<>]+)>/s;

/**
 * @param text Untrusted Markdown.
 * @param address Where the pages of the site are.
 */
export function inlineHtml(text: string, address: Address): string {
  const match = patterns.exec(text);
  if (!match?.groups) return escapeHtml(text);
  const { literal, label, href = "", strong, emphasis, url } = match.groups;
  const before = escapeHtml(text.slice(0, match.index));
  const after = inlineHtml(text.slice(match.index + match[0].length), address);
  return `${before}${piece()}${after}`;

  function piece(): string {
    if (literal !== undefined) return `<code>${escapeHtml(literal.trim() || literal)}</code>`;
    if (strong !== undefined) return `<strong>${inlineHtml(strong, address)}</strong>`;
    if (emphasis !== undefined) return `<em>${inlineHtml(emphasis, address)}</em>`;
    if (url !== undefined) return anchor(url, escapeHtml(url));
    const target = safeTarget(href, address);
    const words = inlineHtml(label ?? "", address);
    return target === undefined ? words : anchor(target, words);
  }
}

function anchor(href: string, words: string): string {
  const outside = /^https?:/.test(href) ? ' target="_blank" rel="noreferrer"' : "";
  return `<a href="${escapeHtml(href)}"${outside}>${words}</a>`;
}

/** Only web addresses, anchors and pages of the site: `javascript:` and the like stay text. */
function safeTarget(href: string, address: Address): string | undefined {
  if (/^(page|file):/.test(href)) return address(href);
  return /^(https?:\/\/|#)/.test(href) ? href : undefined;
}

/** The text without its marks, for titles and descriptions. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\[([^\][]+)\]\([^()\s]*\)/g, "$1")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The first sentence, without its marks. */
export function firstSentence(text: string): string {
  const plain = plainText(text.split("\n\n")[0] ?? "");
  return /^.+?[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain;
}
