/** Where the pages of the reference stand, and links to them in our Markdown. */
import type { Call, Spec } from "./document/spec.js";

/** The operations of a tag share a folder, and so a sidebar. */
export function operationPage(provider: string, call: Pick<Call, "operationId" | "tags">): string {
  return `${tagFolder(provider, call.tags?.[0] ?? "other")}/${call.operationId}`;
}

export function tagFolder(provider: string, tag: string): string {
  return `reference/${provider}/${anchorOf(tag)}`;
}

export function schemaPage(provider: string, name: string): string {
  return `reference/${provider}/schemas/${name}`;
}

export function workflowPage(provider: string, workflowId: string): string {
  return `reference/${provider}/workflows/${workflowId}`;
}

/** The anchor that the site gives to a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

export function linkToOperation(spec: Spec, call: Call): string {
  return `[${call.summary ?? call.operationId}](page:${operationPage(spec.name, call)})`;
}

export function linkToSchema(spec: Spec, name: string): string {
  return `[${name}](page:${schemaPage(spec.name, name)})`;
}
