/** Carries `x-evidence`, `x-seen-in` and `x-source` into the comments that an editor shows. */
import { isRecord } from "./document.js";

/** What is known of how a fact is known, as TSDoc `@remarks` and `@see` lines; empty where nothing is said. */
export function evidenceLines(node: Record<string, unknown>): string[] {
  const evidence = node["x-evidence"];
  if (typeof evidence !== "string") return [];
  const seenIn = node["x-seen-in"];
  const sources = node["x-source"];
  return [
    `@remarks Evidence: ${evidence}${typeof seenIn === "string" ? `, seen in ${seenIn}` : ""}.`,
    ...(Array.isArray(sources) ? sources.map((source) => `@see ${String(source)}`) : []),
  ];
}

/** A copy of the document whose descriptions end with the evidence; openapi-typescript prints descriptions as comments. */
export function describeEvidence<Node>(node: Node): Node;
export function describeEvidence(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => describeEvidence(item));
  if (!isRecord(node)) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    // Examples are data: a member that is called `description` there describes nothing of ours.
    copy[key] = key === "examples" || key === "example" ? value : describeEvidence(value);
  }
  const lines = evidenceLines(node);
  if (lines.length > 0) {
    const description = typeof node["description"] === "string" ? [node["description"].trim()] : [];
    copy["description"] = [...description, ...lines].join("\n");
  }
  return copy;
}
