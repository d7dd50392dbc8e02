/** Reads and checks the body of a request. */
import { buildTree, keysOf } from "./brackets.js";
import type { Check } from "../validation/check.js";
import type { Coerce } from "../validation/coerce.js";
import { parseForm } from "./form.js";
import type { Incoming } from "./incoming.js";
import { isJson, matchRange, parseMediaType } from "./media-type.js";
import { readMultipart, withoutFiles } from "./multipart.js";
import type { Content, RequestBody } from "../document/operation.js";
import type { Problem } from "./problem.js";
import type { Violation } from "../validation/violation.js";

/** A body that was read, or why it is refused. */
export type BodyReading =
  | { readonly body: unknown; readonly mediaType: string | undefined }
  | { readonly problem: Problem };

/** What bodies are read with. */
export interface BodyTools {
  readonly check: Check;
  readonly coerce: Coerce;
  /** bytes */
  readonly maxBody: number;
}

const absent: BodyReading = { body: undefined, mediaType: undefined };

/** Reads the body of a request as the document describes it; a body nobody asked for is ignored. */
export async function readBody(
  documented: RequestBody | undefined,
  request: Incoming,
  tools: BodyTools,
): Promise<BodyReading> {
  if (!documented) return absent;
  const bytes = await request.bytes(tools.maxBody);
  if (bytes === "too large") return { problem: { kind: "bodyTooLarge", limit: tools.maxBody } };
  const header = request.headers.get("content-type");
  const type = header === null ? undefined : parseMediaType(header);
  const form = type?.essence === "application/x-www-form-urlencoded";
  if (bytes.byteLength === 0 && !form) return documented.required ? { problem: missing } : absent;

  const content = type && matchRange(documented.content, type.essence);
  const charset = type?.parameters.get("charset")?.toLowerCase() ?? "utf-8";
  if (!type || !content || !readable.has(charset)) {
    const supported = documented.content.map(({ range }) => range);
    return { problem: { kind: "unsupportedMediaType", mediaType: header ?? undefined, supported } };
  }
  const decoded = await decode(type.essence, header ?? "", bytes);
  if ("problem" in decoded) return decoded;
  // JSON and bytes are what they are; everything else is made of texts.
  const typed = isJson(type.essence) || decoded.value instanceof Uint8Array;
  const body = typed ? decoded.value : tools.coerce(content.schema, decoded.value);
  const violations = checkBody(type.essence, body, content, tools.check);
  if (violations.length > 0) return { problem: { kind: "invalidBody", violations, body } };
  return { body, mediaType: type.essence };
}

const readable = new Set(["utf-8", "utf8", "us-ascii"]);

const missing: Problem = {
  kind: "invalidBody",
  violations: [{ pointer: "", keyword: "required", message: "is required", value: undefined }],
  body: undefined,
};

async function decode(
  essence: string,
  header: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly value: unknown } | { readonly problem: Problem }> {
  try {
    if (isJson(essence)) return { value: JSON.parse(decodeText(bytes)) };
    if (essence === "application/x-www-form-urlencoded") return { value: readForm(decodeText(bytes)) };
    if (essence === "multipart/form-data") return { value: await readMultipart(bytes, header) };
    return { value: essence.startsWith("text/") ? decodeText(bytes) : bytes };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    return { problem: { kind: "malformedBody", message: error.message } };
  }
}

function readForm(text: string): unknown {
  return buildTree(parseForm(text).map(({ name, value }) => [keysOf(name), value]));
}

function checkBody(essence: string, body: unknown, { schema }: Content, check: Check): readonly Violation[] {
  // JSON Schema has nothing to say about bytes.
  if (schema === undefined || body instanceof Uint8Array) return [];
  return check(schema, essence === "multipart/form-data" ? withoutFiles(body) : body);
}

// With `fatal`, bytes that are no UTF-8 are an error, not a row of question marks in the data.
function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
