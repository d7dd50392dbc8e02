/** Multipart forms: texts, files, and parts that are JSON. */
import { buildTree, keysOf, type Entry } from "./brackets.js";
import { isJson } from "./media-type.js";
import { emptyRecord, isObject } from "../document/json.js";

/**
 * Reads a `multipart/form-data` body: texts stay texts, files are `File`s, parts of a JSON type are parsed.
 *
 * @throws TypeError when the body is not multipart, SyntaxError when a JSON part is not JSON.
 */
export async function readMultipart(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<unknown> {
  const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  const entries: Entry<unknown>[] = [];
  for (const [name, part] of form) {
    const json = typeof part !== "string" && isJson(part.type);
    entries.push([keysOf(name), json ? JSON.parse(await part.text()) : part]);
  }
  return buildTree(entries);
}

/** The same body for a JSON Schema, to which a file is a text (`format: binary`) of no interest. */
export function withoutFiles(body: unknown): unknown {
  if (body instanceof Blob) return "";
  if (Array.isArray(body)) return body.map(withoutFiles);
  if (!isObject(body)) return body;
  const copy = emptyRecord();
  for (const [name, value] of Object.entries(body)) copy[name] = withoutFiles(value);
  return copy;
}
