/** Writes a page for the site: Markdown where the site adds something (headings, code), HTML for the rest. */
import type { Answer, Block, Field, NamedExample, Page } from "./block.js";
import { escapeHtml } from "./html.js";
import { inlineHtml, type Address } from "./inline.js";
import { preformatted, proseHtml } from "./prose.js";
import { relativeAddress } from "./relative-address.js";

/** @returns The text of the Markdown file. */
export function toSite(page: Page): string {
  const address = relativeAddress(page.path, ".html");
  const front = {
    title: page.title,
    description: page.description,
  };
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
    case "list":
      return raw(
        "prose",
        `<ul>${block.items.map((item) => `<li>${inlineHtml(item, address)}</li>`).join("")}</ul>`,
      );
    case "table":
      return raw("prose", tableHtml(block.head, block.rows, address));
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

function routeHtml({ method, path, evidence, seenIn }: Extract<Block, { kind: "route" }>): string {
  const badge = evidence ? evidenceHtml(evidence) : "";
  const seen = seenIn ? ` <span class="mark">seen in ${escapeHtml(seenIn)}</span>` : "";
  const verb = `<span class="verb ${escapeHtml(method)}">${escapeHtml(method.toUpperCase())}</span>`;
  // A line may break after each slash.
  const parts = escapeHtml(path).replaceAll("/", "/<wbr>");
  return `${verb} <code>${parts}</code> ${badge}${seen}`;
}

function evidenceHtml(evidence: string): string {
  const name = escapeHtml(evidence);
  return `<span class="evidence ${name}">${name}</span>`;
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

function tableHtml(head: string[], rows: string[][], address: Address): string {
  const row = (tag: string, texts: string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${inlineHtml(text, address)}</${tag}>`).join("")}</tr>`;
  return `<table tabindex="0"><thead>${row("th", head)}</thead><tbody>${rows.map((texts) => row("td", texts)).join("")}</tbody></table>`;
}

function fieldsHtml(fields: Field[], address: Address): string {
  return `<ul class="fields">${fields.map((field) => fieldHtml(field, address)).join("")}</ul>`;
}

function fieldHtml(field: Field, address: Address): string {
  const marks = [
    ...(field.required ? ['<span class="mark required">required</span>'] : []),
    ...field.marks.map((mark) => `<span class="mark">${escapeHtml(mark)}</span>`),
    ...(field.evidence ? [evidenceHtml(field.evidence)] : []),
  ];
  const values =
    field.values.length > 0
      ? `<p class="values">${field.values.map((value) => `<code>${escapeHtml(value)}</code>`).join(" ")}</p>`
      : "";
  const limits =
    field.limits.length > 0 ? `<p class="limits">${inlineHtml(field.limits.join(", "), address)}</p>` : "";
  const description = field.description ? proseHtml(field.description, address) : "";
  const count = field.children.length === 1 ? "1 member" : `${field.children.length} members`;
  const children =
    field.children.length > 0
      ? `<details><summary>${count} <span class="visually-hidden">of ${escapeHtml(field.name)}</span></summary>${fieldsHtml(field.children, address)}</details>`
      : "";
  const head = `<code class="name">${escapeHtml(field.name)}</code> <span class="type">${inlineHtml(field.type, address)}</span> ${marks.join(" ")}`;
  return `<li><div class="head">${head}</div>${description}${values}${limits}${children}</li>`;
}

function answerHtml(answer: Answer, address: Address): string {
  const family = /^\d/.test(answer.status) ? `s${answer.status[0]}` : "s0";
  const type = answer.type
    ? `<span class="type">${inlineHtml(answer.type, address)}</span>`
    : '<span class="type">no body</span>';
  const badge = answer.evidence ? evidenceHtml(answer.evidence) : "";
  const headers =
    answer.headers.length > 0
      ? `<details><summary>Headers</summary>${fieldsHtml(answer.headers, address)}</details>`
      : "";
  const fields = answer.fields.length > 0 ? fieldsHtml(answer.fields, address) : "";
  const examples = answer.examples.map(exampleHtml).join("");
  return `<section class="answer"><h3><span class="status ${family}">${escapeHtml(answer.status)}</span> ${type} ${badge}</h3>${proseHtml(answer.description, address)}${headers}${fields}${examples}</section>`;
}

function exampleHtml({ name, summary, text }: NamedExample): string {
  const words = summary ? `: ${escapeHtml(summary)}` : "";
  return `<details class="example"><summary>Example <code>${escapeHtml(name)}</code>${words}</summary>${preformatted(text)}</details>`;
}
