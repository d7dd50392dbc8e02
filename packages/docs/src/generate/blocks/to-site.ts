/** Writes a page for the site: Markdown where the site adds something (headings, code), HTML for the rest. */
import { answerHtml, exampleHtml } from "./answer-html.js";
import type { Block, Page } from "./block.js";
import { fieldsHtml, shapeHtml } from "./field-html.js";
import { escapeHtml } from "./html.js";
import { inlineHtml, type Address } from "./inline.js";
import { operationsHtml, routeHtml } from "./operation-html.js";
import { proseHtml } from "./prose.js";
import { relativeAddress } from "./relative-address.js";
import { tableHtml } from "./table-html.js";

/** @returns The text of the Markdown file. */
export function toSite(page: Page): string {
  const address = relativeAddress(page.path, ".html");
  // The sidebar leads on; the page before and the one after by the order of a document say little.
  const front = { title: page.title, description: page.description, prev: false, next: false };
  const frontMatter = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const blocks = page.blocks.map((block) => blockText(block, address));
  return ["---", ...frontMatter, "---", "", `# ${headingText(page.title)}`, "", ...blocks, ""].join("\n");
}

/** Titles come from documents too. */
function headingText(text: string): string {
  return escapeHtml(text).replaceAll(/[[\]`*_\\]/g, (mark) => `\\${mark}`);
}

function blockText(block: Block, address: Address): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${headingText(block.text)}\n`;
    case "prose":
      return raw("prose", proseHtml(block.markdown, address));
    case "route":
      return raw("route", routeHtml(block));
    case "sources":
      return raw("sources", sourcesHtml(block.urls));
    case "operations":
      return raw("listing", operationsHtml(block.operations, address));
    case "list":
      return raw("prose", listHtml(block, address));
    case "entries":
      return raw("listing", entriesHtml(block, address));
    case "table":
      return raw(
        "prose",
        tableHtml(block.head, block.rows, (text) => inlineHtml(text, address)),
      );
    case "shape":
      return raw("shape", shapeHtml(block, address));
    case "fields":
      return raw("schema", fieldsHtml(block.fields, address));
    case "answers":
      return raw("answers", block.answers.map((answer) => answerHtml(answer, address)).join(""));
    case "examples":
      return raw("examples", block.examples.map(exampleHtml).join(""));
    case "sample":
      return sampleText(block);
  }
}

/** `v-pre` keeps Vue from reading what a document says; an empty line would end the block for Markdown. */
function raw(name: string, html: string): string {
  return `<div class="${name}" v-pre>${html.replaceAll(/\s*\n\s*/g, " ")}</div>\n`;
}

function sampleText({ code, runs, title, printed }: Extract<Block, { kind: "sample" }>): string {
  const fence = "```";
  const info = `ts${runs ? "" : " no-run"} title=${JSON.stringify(title)}`;
  const shown = printed === undefined ? [] : [`${fence}printed`, printed, fence, ""];
  return [`${fence}${info}`, code, fence, "", ...shown].join("\n");
}

function sourcesHtml(urls: string[]): string {
  const items = urls.map((url, index) => {
    const words = escapeHtml(url.replace(/^https?:\/\//, ""));
    return /^https?:\/\//.test(url)
      ? `<li><a id="source-${index + 1}" href="${escapeHtml(url)}" target="_blank" rel="noreferrer">${words}</a></li>`
      : `<li>${words}</li>`;
  });
  return `<details><summary>${urls.length === 1 ? "1 source" : `${urls.length} sources`}</summary><ol>${items.join("")}</ol></details>`;
}

function listHtml({ items, ordered }: Extract<Block, { kind: "list" }>, address: Address): string {
  const tag = ordered ? "ol" : "ul";
  return `<${tag}>${items.map((item) => `<li>${inlineHtml(item, address)}</li>`).join("")}</${tag}>`;
}

function entriesHtml({ entries }: Extract<Block, { kind: "entries" }>, address: Address): string {
  const items = entries.map(
    ({ term, text }) => `<dt>${inlineHtml(term, address)}</dt><dd>${inlineHtml(text, address)}</dd>`,
  );
  return `<dl>${items.join("")}</dl>`;
}
