/** Makes what a call of an operation takes, out of the document's own examples. */
import { formSerializer, multipartSerializer } from "@api-clients/core";
import {
  type Document,
  type Media,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
} from "./document.js";

/** What to send where the examples are not about what the sandbox begins with. Members of a body replace the example's. */
export interface Correction {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: Record<string, unknown>;
}

/** What the examples of a provider leave open. */
export interface Supplement {
  /** By the name of a parameter that has no example. */
  values?: Record<string, unknown>;
  /** By operation. */
  corrections?: Record<string, Correction>;
}

/** @returns The required parameters and the body, and how to write and read what is no JSON. */
export function exampleInit(
  document: Document,
  operations: Operation[],
  operation: Operation,
  more: Supplement,
) {
  const { path, query, body: otherBody } = more.corrections?.[operation.id] ?? {};
  const params: Record<string, Record<string, unknown>> = { path: {}, query: {} };
  // Reading answers the id that deleting, which answers nothing, needs too.
  const siblings = operations.filter((other) => other.path === operation.path);
  const answers = [operation, ...siblings].map((other) => answerOf(document, other));
  for (const parameter of operation.parameters)
    if (parameter.required)
      (params[parameter.in] ??= {})[parameter.name] =
        exampleFor(document, parameter) ?? more.values?.[parameter.name] ?? memberOf(answers, parameter.name);
  const [type = "", media] = Object.entries(operation.body)[0] ?? [];
  const body = media && (exampleOf(document, media) ?? filesOf(document, media));
  return {
    params: { ...params, path: { ...params["path"], ...path }, query: { ...params["query"], ...query } },
    ...(media && { body: otherBody ? { ...Object(body), ...otherBody } : body }),
    ...(type.startsWith("multipart/") && { bodySerializer: multipartSerializer }),
    ...(type.endsWith("form-urlencoded") && { bodySerializer: formSerializer }),
    // The typed calls read JSON alone.
    ...(isOther(successOf(operation).content) && { parseAs: "text" }),
  };
}

/** The first documented success: its status and content. */
export function successOf({ answers }: Operation): { status: string; content: Record<string, Media> } {
  const found = Object.entries(answers).find(([status]) => status.startsWith("2"));
  return { status: found?.[0] ?? "", content: found?.[1] ?? {} };
}

function isOther(content: Record<string, Media>): boolean {
  const types = Object.keys(content);
  return types.length > 0 && !types.some((type) => type.includes("json"));
}

function exampleOf(document: Document, { examples = {} }: Pick<Media, "examples">): unknown {
  const [first] = Object.values(examples);
  return first && resolve<{ value?: unknown }>(document, first).value;
}

/** Bodies of files have no examples. */
function filesOf(document: Document, { schema = {} }: Media): object {
  const { required = [] } = resolve<Schema>(document, schema);
  const file = new File(["text"], "note.txt", { type: "text/plain" });
  return Object.fromEntries(required.map((name) => [name, file]));
}

function exampleFor(document: Document, parameter: Parameter): unknown {
  const { examples: [first] = [] } = resolve<Schema>(document, parameter.schema ?? {});
  return parameter.example ?? exampleOf(document, parameter) ?? first;
}

function answerOf(document: Document, operation: Operation): unknown {
  const [media] = Object.values(successOf(operation).content);
  return media && exampleOf(document, media);
}

/** The value that an answer has under the same name, so that what is asked for is what is answered. */
function memberOf(answers: unknown[], name: string): unknown {
  const values = answers.map((answer) => Object(answer)[name] ?? Object(Object(answer).data)[name]);
  return values.find((value) => value !== undefined) ?? 1;
}
