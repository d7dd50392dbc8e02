/** Words that stand out: methods, statuses, evidence. */
import { escapeHtml } from "./html.js";

export function methodBadge(method: string): string {
  return badge("verb", method.toLowerCase(), method.toUpperCase());
}

export function statusBadge(status: string): string {
  return badge("status", /^\d/.test(status) ? `s${status[0]}` : "s0", status);
}

export function evidenceBadge(evidence: string): string {
  return badge("evidence", evidence, evidence);
}

export function markBadge(text: string): string {
  return `<span class="mark">${escapeHtml(text)}</span>`;
}

function badge(kind: string, variant: string, text: string): string {
  return `<span class="${kind} ${escapeHtml(variant)}">${escapeHtml(text)}</span>`;
}
