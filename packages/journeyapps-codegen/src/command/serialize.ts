/** Writes a document as text. */
import { stringify } from "yaml";
import type { OpenApiDocument } from "../write/openapi.js";

const options = {
  aliasDuplicateObjects: false,
  blockQuote: "literal",
  // Older readers take `No` for false and a time for a date; quoted, they are texts to everybody.
  compat: "yaml-1.1",
  lineWidth: 110,
} as const;

/** @param file The name of the file that the text is for: `.json` makes JSON, any other ending YAML. */
export function serialize(document: OpenApiDocument, file: string): string {
  if (file.toLowerCase().endsWith(".json")) return `${JSON.stringify(document, null, 2)}\n`;
  const text = stringify(document, options);
  return `# ${document.info.summary ?? ""}. Do not edit.\n${text}`;
}
