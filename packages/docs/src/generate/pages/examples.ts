/** The examples of a body, as text. */
import type { NamedExample } from "../blocks/block.js";
import type { Media } from "../document/open-api.js";
import type { Spec } from "../document/spec.js";

/** All examples of a body, by the names the document gives them. */
export function examplesOf(spec: Spec, media: Media): NamedExample[] {
  return Object.entries(media.examples ?? {}).map(([name, example]) => {
    const { summary, value } = spec.resolve(example);
    return { name, summary, text: typeof value === "string" ? value : JSON.stringify(value, undefined, 2) };
  });
}
