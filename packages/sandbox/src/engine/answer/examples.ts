/** Answers taken from the examples of the document. */
import type { Answer } from "./answer.js";
import { extend } from "../document/pointer.js";
import type { OpenApiDocument } from "../document/document.js";
import { isObject, ownMember } from "../document/json.js";
import { negotiate } from "../request/media-type.js";
import type { Content, DocumentedResponse, Operation } from "../document/operation.js";
import { responseFor } from "./settle.js";

/** Which example is wanted. */
export interface ExampleWish {
  /** the lowest documented success when left out */
  readonly status?: number;
  /** the first one when left out */
  readonly name?: string;
}

/** The example, or a sentence that says why there is none. */
export type ExampleFinding = { readonly answer: Answer } | { readonly missing: string };

/** Finds the example an operation answers with. */
export function findExample(
  document: OpenApiDocument,
  operation: Operation,
  wish: ExampleWish,
  accept: string | null,
): ExampleFinding {
  const response = wish.status === undefined ? firstSuccess(operation) : responseFor(operation, wish.status);
  if (!response)
    return { missing: `${operation.id} documents no answer with status ${wish.status ?? "2XX"}` };
  const status = wish.status ?? statusNumber(response);
  const content =
    wish.name === undefined ? negotiate(response.content, accept) : withExample(response, wish.name);
  if (!content && wish.name !== undefined) return { missing: noExample(operation, status, wish.name) };
  if (!content) return { answer: { status } };
  const value = exampleOf(document, content, wish.name);
  if (value === undefined) return { missing: noExample(operation, status, wish.name) };
  return { answer: { status, body: value, mediaType: content.range } };
}

// Members named by numbers come first and in their order, however an object was written: 200 before 201 before 2XX.
function firstSuccess({ responses }: Operation): DocumentedResponse | undefined {
  return (
    responses.find(({ status }) => status.startsWith("2")) ??
    responses.find(({ status }) => status.startsWith("3") || status === "default")
  );
}

function statusNumber({ status }: DocumentedResponse): number {
  return status === "default" ? 200 : Number(status.replace("XX", "00"));
}

function withExample(response: DocumentedResponse, name: string): Content | undefined {
  return response.content.find(({ part }) => ownMember(part.value.examples, name) !== undefined);
}

function exampleOf(
  document: OpenApiDocument,
  { part, schema }: Content,
  wanted: string | undefined,
): unknown {
  const { example, examples } = part.value;
  const name = wanted ?? Object.keys(isObject(examples) ? examples : {})[0];
  if (name !== undefined) return document.part(extend(part.pointer, "examples", name)).value.value;
  if (example !== undefined || schema === undefined) return example;
  const { value } = document.part(schema);
  return value.example ?? (Array.isArray(value.examples) ? value.examples[0] : undefined);
}

function noExample({ id }: Operation, status: number, name: string | undefined): string {
  return `${id} has no example ${name === undefined ? "" : `"${name}" `}for status ${status}`;
}
