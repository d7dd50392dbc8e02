/** Makes a bundled document ready for openapi-typescript: what it would not see is said in a way that it does see. */
import { isRecord } from "./document.js";
import { evidenceLines } from "./evidence.js";

/**
 * A copy of the document in which
 * - descriptions end with the evidence, since descriptions become comments;
 * - a `$ref` with `x-link-target` beside it is a schema of its own, since openapi-typescript looks at `$ref` alone.
 */
export function prepare<Node>(node: Node): Node;
export function prepare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => prepare(item));
  if (!isRecord(node)) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    // Examples are data: a member called `description` or `$ref` there means nothing to us.
    copy[key] = key === "examples" || key === "example" ? value : prepare(value);
  }
  if (copy["$ref"] !== undefined && copy["x-link-target"] !== undefined) {
    delete copy["$ref"];
    copy["type"] = "object";
  }
  const lines = evidenceLines(node);
  if (lines.length > 0) {
    // The lines must not stand in the first one: a tag is only a tag where a line begins.
    const description = typeof node["description"] === "string" ? node["description"].trim() : "";
    copy["description"] = [description, ...lines].join("\n");
  }
  return copy;
}
