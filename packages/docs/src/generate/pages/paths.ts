/** Where the pages of the reference stand. */
import type { Call } from "../document/spec.js";

/** The operations of a tag share a folder, and so a sidebar. */
export function operationPage(provider: string, call: Pick<Call, "operationId" | "tags">): string {
  return `${tagFolder(provider, call.tags?.[0] ?? "other")}/${call.operationId}`;
}

export function tagFolder(provider: string, tag: string): string {
  return `reference/${provider}/${anchorOf(tag)}`;
}

/** The anchor that the site gives to a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
