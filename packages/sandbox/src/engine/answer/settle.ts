/** Holds an answer against the document before it is sent. */
import type { Answer } from "./answer.js";
import type { Check } from "../validation/check.js";
import { essenceOf, isJson, matchRange, negotiate } from "../request/media-type.js";
import type { Content, DocumentedResponse, Operation } from "../document/operation.js";
import type { Violation } from "../validation/violation.js";

/** An answer that does not fit the document: a mistake of the sandbox or of the document, never of the caller. */
export interface Mismatch {
  readonly message: string;
  /** where in the document the answer is described */
  readonly pointer: string;
  readonly violations: readonly Violation[];
}

/** The answer with its media type filled in, or how it does not fit. */
export type Settlement = { readonly answer: Answer } | { readonly mismatch: Mismatch };

/** Checks status, media type, body and headers of an answer. */
export function settle(
  operation: Operation,
  answer: Answer,
  accept: string | null,
  check: Check,
): Settlement {
  const response = responseFor(operation, answer.status);
  if (!response) return mismatch(operation.pointer, `Status ${answer.status} is not documented`);
  const headers = headerViolations(response, answer, check);
  if (headers.length > 0) return mismatch(response.pointer, "A header does not fit", headers);
  if (answer.body === undefined) {
    return response.content.length > 0 ? mismatch(response.pointer, "The answer needs a body") : { answer };
  }
  if (response.content.length === 0)
    return mismatch(response.pointer, "The answer is documented without a body");
  const content = contentFor(response, answer, accept);
  if (!content) return mismatch(response.pointer, `Media type ${answer.mediaType} is not documented`);
  const violations = bodyViolations(content, answer.body, check);
  if (violations.length > 0) return mismatch(content.part.pointer, "The body does not fit", violations);
  return { answer: answer.mediaType === undefined ? { ...answer, mediaType: content.range } : answer };
}

/** The documented answer of a status: by its number, its class (`4XX`) or `default`. */
export function responseFor({ responses }: Operation, status: number): DocumentedResponse | undefined {
  const find = (key: string): DocumentedResponse | undefined =>
    responses.find((response) => response.status === key);
  return find(String(status)) ?? find(`${Math.floor(status / 100)}XX`) ?? find("default");
}

function contentFor(
  response: DocumentedResponse,
  answer: Answer,
  accept: string | null,
): Content | undefined {
  return answer.mediaType === undefined
    ? negotiate(response.content, accept)
    : matchRange(response.content, essenceOf(answer.mediaType));
}

function bodyViolations({ essence, schema }: Content, body: unknown, check: Check): readonly Violation[] {
  const described = isJson(essence) || typeof body === "string";
  return schema !== undefined && described ? check(schema, body) : [];
}

function headerViolations(response: DocumentedResponse, answer: Answer, check: Check): Violation[] {
  return response.headers.flatMap(({ name, required, schema }) => {
    const key = Object.keys(answer.headers ?? {}).find((sent) => sent.toLowerCase() === name);
    const value = key === undefined ? undefined : answer.headers?.[key];
    const pointer = `/${name}`;
    if (value === undefined)
      return required ? [{ pointer, keyword: "required", message: "is required", value }] : [];
    if (schema === undefined) return [];
    return check(schema, value).map((violation) => ({ ...violation, pointer }));
  });
}

function mismatch(pointer: string, message: string, violations: readonly Violation[] = []): Settlement {
  return { mismatch: { message, pointer, violations } };
}
