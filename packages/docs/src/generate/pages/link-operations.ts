/** Makes links of the operations that texts of a document name by their id. */
import type { Answer, Block, Field, Page } from "../blocks/block.js";
import type { Spec } from "../document/spec.js";
import { operationPage } from "../page-paths.js";

/** Code as it stands alone; fences and links come first, so that code inside of them is left as it is. */
const pieces = /(?<whole>```.*?```|\[(?:`[^`]*`|[^\][])*\]\([^)]*\))|`(?<id>\w+)`/gs;

/** @returns The page, where `` `getUser` `` leads to the page of that operation. Its own is no link. */
export function linkOperations(spec: Spec, page: Page): Page {
  const targets = new Map(spec.calls.map((call) => [call.operationId, operationPage(spec.name, call)]));
  const linked = (text: string): string =>
    text.replaceAll(pieces, (piece: string, ...found) => {
      const { id } = found.at(-1) as { id?: string };
      const target = targets.get(id ?? "");
      return target === undefined || target === page.path ? piece : `[${piece}](page:${target})`;
    });
  return { ...page, blocks: page.blocks.map((block) => linkedBlock(block, linked)) };
}

type Linked = (text: string) => string;

function linkedBlock(block: Block, linked: Linked): Block {
  switch (block.kind) {
    case "prose":
      return { ...block, markdown: linked(block.markdown) };
    case "list":
      return { ...block, items: block.items.map(linked) };
    case "entries":
      return { ...block, entries: block.entries.map(({ term, text }) => ({ term, text: linked(text) })) };
    case "table":
      return { ...block, rows: block.rows.map((cells) => cells.map(linked)) };
    case "fields":
      return { ...block, fields: linkedFields(block.fields, linked) };
    case "answers":
      return { ...block, answers: block.answers.map((answer) => linkedAnswer(answer, linked)) };
    default:
      return block;
  }
}

function linkedAnswer(answer: Answer, linked: Linked): Answer {
  return {
    ...answer,
    description: linked(answer.description),
    headers: linkedFields(answer.headers, linked),
    fields: linkedFields(answer.fields, linked),
  };
}

function linkedFields(fields: readonly Field[], linked: Linked): Field[] {
  return fields.map((field) => ({
    ...field,
    description: field.description === undefined ? undefined : linked(field.description),
    children: linkedFields(field.children, linked),
  }));
}
