/** Writes tables, whose rows stand one below the other on a phone: each cell then needs the words of its column. */
import { escapeHtml } from "./html.js";
import { plainText } from "./inline.js";

/** @param render Turns the text of a cell into HTML. */
export function tableHtml(head: string[], rows: string[][], render: (text: string) => string): string {
  const heads = head.map((text) => cellHtml("th", render(text))).join("");
  const body = rows.map((texts) => {
    const cells = texts.map((text, index) => cellHtml("td", render(text), index > 0 ? head[index] : ""));
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table tabindex="0"><thead><tr>${heads}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

/** A heading without words would be announced as one, so it is a plain cell. */
function cellHtml(tag: "th" | "td", html: string, label = ""): string {
  const name = html === "" ? "td" : tag;
  const words = plainText(label);
  return `<${name}${words ? ` data-label="${escapeHtml(words)}"` : ""}>${html}</${name}>`;
}
