/** The examples of a body, as text. */
import { formSerializer } from "@api-clients/core";
import type { NamedExample } from "../blocks/block.js";
import type { Media } from "../document/open-api.js";
import type { Spec } from "../document/spec.js";

/**
 * All examples of a body, by the names the document gives them.
 *
 * @param type The media type of the body.
 */
export function examplesOf(spec: Spec, type: string, media: Media): NamedExample[] {
  return Object.entries(media.examples ?? {}).map(([name, example]) => {
    const { summary, value } = spec.resolve(example);
    return { name, summary, ...writtenAs(type, value) };
  });
}

function writtenAs(type: string, value: unknown): Pick<NamedExample, "text" | "language"> {
  if (typeof value === "string") return { text: value, language: type.endsWith("xml") ? "xml" : "text" };
  if (type === "application/x-www-form-urlencoded")
    return { text: formText(Object(value)), language: "text" };
  return { text: JSON.stringify(value, undefined, 2), language: "json" };
}

/** A member on each line, not yet encoded: what is sent can hardly be read. */
function formText(members: object): string {
  return [...formSerializer(members)].map(([key, value]) => `${key}=${value}`).join("\n");
}
