/** Writes a document as text. */
import { stringify } from "yaml";
import type { OpenApiDocument } from "../write/openapi.js";

/** @param file The name of the file that the text is for: `.json` makes JSON, any other ending YAML. */
export function serialize(document: OpenApiDocument, file: string): string {
  if (file.toLowerCase().endsWith(".json")) return `${JSON.stringify(document, null, 2)}\n`;
  const text = stringify(document, { aliasDuplicateObjects: false, blockQuote: "literal", lineWidth: 110 });
  return `# ${document.info.summary ?? ""}. Do not edit.\n${text}`;
}
