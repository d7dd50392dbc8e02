/** Writes members of bodies and parameters as trees that open. */
import { evidenceBadge, markBadge } from "./badges.js";
import type { Field } from "./block.js";
import { escapeHtml } from "./html.js";
import { inlineHtml, type Address } from "./inline.js";
import { proseHtml } from "./prose.js";

export function fieldsHtml(fields: Field[], address: Address): string {
  return `<ul class="fields">${fields.map((field) => fieldHtml(field, address)).join("")}</ul>`;
}

/** What a schema is, but for its members. */
export function shapeHtml(
  { type, evidence, limits, values }: Pick<Field, "type" | "evidence" | "limits" | "values">,
  address: Address,
): string {
  const head = [typeHtml(type, address), ...(evidence ? [evidenceBadge(evidence)] : [])];
  return `<p>${head.join(" ")}</p>${valuesHtml(values)}${limitsHtml(limits, address)}`;
}

export function typeHtml(type: string, address: Address): string {
  return `<span class="type">${inlineHtml(type, address)}</span>`;
}

function fieldHtml(field: Field, address: Address): string {
  const head = [
    `<code class="name">${escapeHtml(field.name)}</code>`,
    typeHtml(field.type, address),
    ...(field.required ? ['<span class="required">required</span>'] : []),
    ...field.marks.map(markBadge),
    ...(field.evidence ? [evidenceBadge(field.evidence)] : []),
  ];
  const parts = [
    `<div class="head">${head.join(" ")}</div>`,
    field.description ? proseHtml(field.description, address) : "",
    valuesHtml(field.values),
    limitsHtml(field.limits, address),
    closedFieldsHtml(field.children, field.name, address),
  ];
  return `<li>${parts.join("")}</li>`;
}

function valuesHtml(values: string[]): string {
  if (values.length === 0) return "";
  return `<p class="values">${values.map((value) => `<code>${escapeHtml(value)}</code>`).join(" ")}</p>`;
}

function limitsHtml(limits: string[], address: Address): string {
  return limits.length > 0 ? `<p class="limits">${inlineHtml(limits.join(", "), address)}</p>` : "";
}

/** @param of Whose members they are, for readers by ear. */
export function closedFieldsHtml(fields: Field[], of: string, address: Address): string {
  if (fields.length === 0) return "";
  const count = fields.length === 1 ? "1 member" : `${fields.length} members`;
  const whose = `<span class="visually-hidden">of ${escapeHtml(of)}</span>`;
  return `<details><summary>${count} ${whose}</summary>${fieldsHtml(fields, address)}</details>`;
}
