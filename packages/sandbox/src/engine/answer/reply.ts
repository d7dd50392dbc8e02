/** An answer as it goes over the wire. */
import { essenceOf, isJson } from "../request/media-type.js";
import type { Answer } from "./answer.js";

/** Status, headers and bytes; each transport sends them in its own way. */
export interface Reply {
  readonly status: number;
  /** names in lower case */
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined` when there is no body */
  readonly body: string | ReturnType<InstanceType<typeof TextEncoder>["encode"]> | undefined;
  /** whether the connection breaks in the middle of the body */
  readonly cut?: boolean;
}

/** Writes an answer. */
export function toReply({ status, body, text, mediaType = "application/json", headers }: Answer): Reply {
  const named = headers ? lowerCase(headers) : {};
  if (body === undefined) return { status, headers: named, body: undefined };
  return {
    status,
    headers: { "content-type": withCharset(mediaType), ...named },
    body: text ?? (body instanceof Uint8Array ? new Uint8Array(body) : toText(body, mediaType)),
  };
}

function toText(body: unknown, mediaType: string): string {
  return typeof body === "string" && !isJson(essenceOf(mediaType)) ? body : JSON.stringify(body);
}

const contentTypes = new Map<string, string>();

function withCharset(mediaType: string): string {
  const known = contentTypes.get(mediaType);
  if (known !== undefined) return known;
  const essence = essenceOf(mediaType);
  const text = (isJson(essence) || essence.startsWith("text/")) && !mediaType.includes("charset");
  const type = text ? `${mediaType}; charset=utf-8` : mediaType;
  contentTypes.set(mediaType, type);
  return type;
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
