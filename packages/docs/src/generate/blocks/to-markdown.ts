/** Writes a page as plain Markdown: what a language model, or a person with a pager, reads. */
import type { Answer, Block, Field, ListedOperation, Page } from "./block.js";
import type { Address } from "./inline.js";
import { relativeAddress } from "./relative-address.js";

export function toMarkdown(page: Page): string {
  const address = relativeAddress(page.path, ".md");
  const blocks = page.blocks.map((block) => blockText(block, address));
  return `${[`# ${page.title}`, ...blocks].join("\n\n")}\n`;
}

function blockText(block: Block, address: Address): string {
  const links = (text: string): string => linked(text, address);
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "prose":
      return links(block.markdown.trim());
    case "route":
      return routeText(block);
    case "operations":
      return block.operations
        .map((operation) => `- ${links(operation.title)}: ${routeText(operation)}`)
        .join("\n");
    case "sources":
      return ["Sources:", ...block.urls.map((url) => `- ${url}`)].join("\n");
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${links(item)}`)
        .join("\n");
    case "entries":
      return block.entries.map(({ term, text }) => `- ${links(term)}: ${links(text)}`).join("\n");
    case "table":
      return [block.head, block.head.map(() => "---"), ...block.rows]
        .map((cells) => `| ${cells.map((cell) => links(cell).replaceAll("|", String.raw`\|`)).join(" | ")} |`)
        .join("\n");
    case "shape":
      return shapeText(block, links);
    case "fields":
      return fieldLines(block.fields, "", links).join("\n");
    case "answers":
      return answersText(block.answers, links);
    case "examples":
      return block.examples
        .map(({ name, text, language }) => `Example ${name}:\n\n${fence(language, text)}`)
        .join("\n\n");
    case "sample":
      return [
        fence("ts", block.code),
        ...(block.printed === undefined ? [] : ["Prints:", fence("text", block.printed)]),
      ].join("\n\n");
  }
}

function routeText({ method, path, evidence, seenIn }: Omit<ListedOperation, "title">): string {
  return [`\`${method.toUpperCase()} ${path}\``, evidence, seenIn && `seen in ${seenIn}`]
    .filter(Boolean)
    .join(" · ");
}

function shapeText(
  { type, limits, evidence, values }: Extract<Block, { kind: "shape" }>,
  links: (text: string) => string,
): string {
  const facts = [type, ...limits].map(links).join(", ");
  return `${facts}${evidence ? ` (${evidence})` : ""}.${valuesText(values)}`;
}

function valuesText(values: string[]): string {
  return values.length > 0 ? ` One of ${values.join(", ")}.` : "";
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function linked(text: string, address: Address): string {
  return text.replaceAll(/\]\(((?:page|file):[^()\s]*)\)/g, (_, link: string) => `](${address(link)})`);
}

function fieldLines(fields: Field[], indent: string, links: (text: string) => string): string[] {
  return fields.flatMap((field) => {
    const facts = [
      links(field.type),
      ...(field.required ? ["required"] : []),
      ...field.marks,
      ...field.limits.map(links),
    ];
    const evidence = field.evidence ? ` (${field.evidence})` : "";
    const description = field.description ? `: ${links(field.description.replaceAll(/\s+/g, " "))}` : "";
    return [
      `${indent}- \`${field.name}\` ${facts.join(", ")}${evidence}${description}${valuesText(field.values)}`,
      ...fieldLines(field.children, `${indent}  `, links),
    ];
  });
}

/** Members that an answer has in common with one before are told once. */
function answersText(answers: readonly Answer[], links: (text: string) => string): string {
  const told = new Map<string, string>();
  const texts = answers.map((answer) => {
    const members = fieldLines(answer.fields, "", links).join("\n");
    const before = told.get(members);
    if (before === undefined) told.set(members, answer.status);
    return answerText(answer, before && members ? `Members as under ${before}.` : members, links);
  });
  return texts.join("\n\n");
}

function answerText(answer: Answer, members: string, links: (text: string) => string): string {
  const type = answer.type ? links(answer.type) : "no body";
  const evidence = answer.evidence ? ` (${answer.evidence})` : "";
  const lines = [`### ${answer.status}`, `${type}${evidence}. ${links(answer.description.trim())}`];
  if (answer.headers.length > 0)
    lines.push(`Headers:\n\n${fieldLines(answer.headers, "", links).join("\n")}`);
  if (members) lines.push(members);
  for (const { name, text, language } of answer.examples)
    lines.push(`Example ${name}:`, fence(language, text));
  return lines.join("\n\n");
}
