/** Renders paragraphs, lists, tables, headings and fences of an untrusted text to HTML on one line. */
import { escapeHtml } from "./html.js";
import { inlineHtml, type Address } from "./inline.js";
import { tableHtml } from "./table-html.js";

/**
 * @param markdown Untrusted Markdown; HTML in it is shown as text.
 * @param address Where the pages of the site are.
 * @returns HTML without an empty line, so that Markdown around it takes it for one block.
 */
export function proseHtml(markdown: string, address: Address): string {
  const render = (text: string): string => inlineHtml(text.replaceAll("\n", " "), address);
  return chunks(markdown)
    .map((chunk) => {
      const [first = ""] = chunk;
      if (first.startsWith("```")) return preformatted(chunk.slice(1, -1).join("\n"));
      if (/^#{1,6} /.test(first)) return `<p><strong>${render(first.replace(/^#+ /, ""))}</strong></p>`;
      if (first.startsWith("|") && chunk.length > 2) {
        const [head = [], , ...rows] = chunk.map(cells);
        return tableHtml(head, rows, render);
      }
      if (/^[-*] /.test(first)) return listHtml("ul", items(chunk, /^[-*] /), render);
      if (/^\d+\. /.test(first)) return listHtml("ol", items(chunk, /^\d+\. /), render);
      return `<p>${render(chunk.join("\n"))}</p>`;
    })
    .join("");
}

/** Text as it is, on one line of the page: a line break is an entity. */
export function preformatted(text: string): string {
  return `<pre tabindex="0"><code>${escapeHtml(text).replaceAll("\n", "&#10;")}</code></pre>`;
}

function listHtml(tag: string, texts: string[], render: (text: string) => string): string {
  return `<${tag}>${texts.map((text) => `<li>${render(text)}</li>`).join("")}</${tag}>`;
}

function cells(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split(/(?<!\\)\|/)
    .map((text) => text.trim().replaceAll(String.raw`\|`, "|"));
}

/** Lines that go on an item are indented, or simply follow. */
function items(lines: string[], start: RegExp): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (start.test(line)) found.push(line.replace(start, ""));
    else found.push(`${found.pop() ?? ""} ${line.trim()}`);
  }
  return found;
}

/** Cuts at empty lines, around headings, and before a list that follows a paragraph; a fence stays whole. */
function chunks(markdown: string): string[][] {
  const found: string[][] = [[]];
  let fenced = false;
  for (const line of markdown.trim().split("\n")) {
    const current = found.at(-1) ?? [];
    const isFence = line.trimStart().startsWith("```");
    const begins = /^(#{1,6} |[-*] |\d+\. |\|)/.exec(line)?.[0];
    const before = current.at(-1) ?? "";
    const continues = begins !== undefined && /^([-*] |\d+\. |\||\s+)/.test(before);
    const cut =
      !fenced &&
      (line.trim() === "" || isFence || /^#{1,6} /.test(before) || (begins !== undefined && !continues));
    if (cut && current.length > 0) found.push([]);
    if (fenced || line.trim() !== "") found.at(-1)?.push(line);
    if (isFence) {
      if (fenced) found.push([]);
      fenced = !fenced;
    }
  }
  return found.filter((chunk) => chunk.length > 0);
}
