/** Writes tables, which scroll where they are wider than the page. */

/** @param render Turns the text of a cell into HTML. */
export function tableHtml(head: string[], rows: string[][], render: (text: string) => string): string {
  const row = (tag: string, texts: string[]): string =>
    `<tr>${texts.map((text) => cellHtml(tag, render(text))).join("")}</tr>`;
  const body = rows.map((texts) => row("td", texts)).join("");
  return `<table tabindex="0"><thead>${row("th", head)}</thead><tbody>${body}</tbody></table>`;
}

/** A heading without words would be announced as one, so it is a plain cell. */
function cellHtml(tag: string, html: string): string {
  const name = html === "" ? "td" : tag;
  return `<${name}>${html}</${name}>`;
}
