/** Writes every way a route can come back, as a union told apart by `status`. */
import type { Body, Document, Reference } from "./document.js";
import { resolve } from "./document.js";

const ranges = new Map([
  ["2XX", "core.SuccessStatus"],
  ["3XX", "core.RedirectStatus"],
  ["4XX", "core.ClientErrorStatus"],
  ["5XX", "core.ServerErrorStatus"],
]);

/** The type of the success body, the members of the result's union, and how a body that is not JSON must be read. */
export function resultOf(document: Document, operation: string, responses: Record<string, Body | Reference>) {
  const exact = Object.keys(responses).filter((key) => /^[1-5]\d\d$/.test(key));
  const success: string[] = [];
  const result: string[] = [];
  const media = new Set<string>();
  for (const [key, reference] of Object.entries(responses)) {
    if (key === "default") continue;
    const range = ranges.get(key);
    if (!range && !exact.includes(key))
      throw new TypeError(
        `${operation} has an answer ${JSON.stringify(key)}: use a status, 2XX…5XX or default`,
      );
    const others = exact.filter((status) => status[0] === key[0]);
    const status = range ? (others.length > 0 ? `Exclude<${range}, ${others.join(" | ")}>` : range) : key;
    const body = bodyOf(document, operation, key, reference);
    if (key.startsWith("2")) {
      success.push(body);
      for (const type of Object.keys(resolve(document, reference).content ?? {})) media.add(type);
    }
    result.push(`${key.startsWith("2") ? "core.Success" : "core.Failure"}<${status}, ${body}>`);
  }
  const documented = Object.keys(responses)
    .filter((key) => key !== "default" && !key.startsWith("2"))
    .map((key) => ranges.get(key) ?? key);
  const fallback = responses["default"];
  const body = fallback ? bodyOf(document, operation, "default", fallback) : "unknown";
  result.push(`core.Failure<core.OtherStatus<${documented.join(" | ") || "never"}>, ${body}>`);
  return { data: success.join(" | ") || "undefined", result, parseAs: parseAs([...media]) };
}

function bodyOf(document: Document, operation: string, key: string, reference: Body | Reference): string {
  const index = /^\d+$/.test(key) ? key : JSON.stringify(key);
  const media = Object.keys(resolve(document, reference).content ?? {});
  if (media.length === 0) return "undefined";
  return media
    .map((type) => `${operation}["responses"][${index}]["content"][${JSON.stringify(type)}]`)
    .join(" | ");
}

/** A client reads every success as JSON unless it is told otherwise, so the routes that differ demand to be told. */
function parseAs(media: readonly string[]): string | undefined {
  if (media.length === 0 || media.some((type) => /[/+]json\b/.test(type))) return undefined;
  return media.every((type) => type.startsWith("text/") || /[/+]xml\b/.test(type)) ? "text" : "blob";
}
