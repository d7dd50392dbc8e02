/** Writes the route of an operation, and lists of operations. */
import { evidenceBadge, markBadge, methodBadge } from "./badges.js";
import type { ListedOperation } from "./block.js";
import { escapeHtml } from "./html.js";
import { inlineHtml, type Address } from "./inline.js";

type Route = Omit<ListedOperation, "title">;

export function routeHtml(route: Route): string {
  return [addressHtml(route), ...knownHtml(route)].join(" ");
}

export function operationsHtml(operations: ListedOperation[], address: Address): string {
  const items = operations.map((operation) => {
    const known = `<span class="known">${knownHtml(operation).join(" ")}</span>`;
    return `<li><span class="title">${inlineHtml(operation.title, address)}</span> ${known} <span class="address">${addressHtml(operation)}</span></li>`;
  });
  return `<ul class="operations">${items.join("")}</ul>`;
}

function addressHtml({ method, path }: Route): string {
  // A line may break after each slash.
  return `${methodBadge(method)} <code>${escapeHtml(path).replaceAll("/", "/<wbr>")}</code>`;
}

function knownHtml({ evidence, seenIn }: Route): string[] {
  return [
    ...(evidence ? [evidenceBadge(evidence)] : []),
    ...(seenIn ? [markBadge(`seen in ${seenIn}`)] : []),
  ];
}
