/** Puts `Sample` around each `ts` block, and what it printed inside of it. */
import type { MarkdownRenderer } from "vitepress";
import { escapeHtml } from "../../src/generate/blocks/html.js";

/** A block that the page cannot run says so behind `ts`. */
const staysStill = /\b(no-run|node)\b/;

export function samples(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push("printed", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const next = tokens[index + 1];
      if (token.type !== "fence" || !isTypeScript(token.info) || next?.info !== "printed") continue;
      token.meta = { printed: next.content.trimEnd() };
      tokens.splice(index + 1, 1);
    }
  });

  const { fence } = markdown.renderer.rules;
  if (!fence) throw new Error("Markdown has no rule for fences");
  markdown.renderer.rules["fence"] = (tokens, index, options, environment, self) => {
    const token = tokens[index];
    if (!token || !isTypeScript(token.info)) return fence(tokens, index, options, environment, self);
    const { info } = token;
    token.info = "ts";
    const code = fence(tokens, index, options, environment, self);
    if (staysStill.test(info.replace(/".*"/, ""))) return code;
    const title = /title=("(?:[^"\\]|\\.)*")/.exec(info)?.[1];
    const attribute = title ? ` title="${escapeHtml(String(JSON.parse(title)))}"` : "";
    const { printed } = Object(token.meta) as { printed?: string };
    const shown =
      printed === undefined ? "" : `<template #printed><pre v-pre>${escapeHtml(printed)}</pre></template>`;
    return `<Sample${attribute}><template #code>${code}</template>${shown}</Sample>\n`;
  };
}

function isTypeScript(info: string): boolean {
  return /^ts(\s|$)/.test(info);
}
