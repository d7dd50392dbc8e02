/** Writes answers: their status, body, headers and examples. */
import { evidenceBadge, statusBadge } from "./badges.js";
import type { Answer, NamedExample } from "./block.js";
import { closedFieldsHtml, fieldsHtml, typeHtml } from "./field-html.js";
import { escapeHtml } from "./html.js";
import type { Address } from "./inline.js";
import { preformatted, proseHtml } from "./prose.js";

export function answerHtml(answer: Answer, address: Address): string {
  const head = [
    statusBadge(answer.status),
    typeHtml(answer.type ?? "no body", address),
    ...(answer.evidence ? [evidenceBadge(answer.evidence)] : []),
  ];
  const parts = [
    `<h3>${head.join(" ")}</h3>`,
    proseHtml(answer.description, address),
    membersHtml(answer, address),
    answer.headers.length > 0
      ? `<details><summary>Headers</summary>${fieldsHtml(answer.headers, address)}</details>`
      : "",
    ...answer.examples.map(exampleHtml),
  ];
  return `<section class="answer">${parts.join("")}</section>`;
}

/** Refusals of an API mostly look alike, so theirs are closed at first. */
function membersHtml({ status, fields }: Answer, address: Address): string {
  if (fields.length === 0) return "";
  return status.startsWith("2")
    ? fieldsHtml(fields, address)
    : closedFieldsHtml(fields, `the body of ${status}`, address);
}

export function exampleHtml({ name, summary, text }: NamedExample): string {
  const words = summary ? `: ${escapeHtml(summary)}` : "";
  return `<details class="example"><summary>Example <code>${escapeHtml(name)}</code>${words}</summary>${preformatted(text)}</details>`;
}
