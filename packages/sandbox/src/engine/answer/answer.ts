/** What a handler answers, and its way into a `Response`. */
import { essenceOf, isJson } from "../request/media-type.js";

/** An answer, to be checked against the document before it is sent. */
export interface Answer {
  readonly status: number;
  /** JSON, a text or bytes, as its media type asks; left out for an answer without a body */
  readonly body?: unknown;
  /** the type of the body; left out, the documented one that the caller likes best */
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes an answer as a `Response`. */
export function toResponse({ status, body, mediaType = "application/json", headers }: Answer): Response {
  if (body === undefined) return new Response(null, { status, headers });
  const essence = essenceOf(mediaType);
  const type = isText(essence) && !mediaType.includes("charset") ? `${mediaType}; charset=utf-8` : mediaType;
  return new Response(toBody(body, essence), { status, headers: { "content-type": type, ...headers } });
}

function isText(essence: string): boolean {
  return isJson(essence) || essence.startsWith("text/");
}

function toBody(body: unknown, essence: string): BodyInit {
  if (isJson(essence)) return JSON.stringify(body);
  if (body instanceof Blob || body instanceof ArrayBuffer || body instanceof ReadableStream) return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return typeof body === "string" ? body : JSON.stringify(body);
}
