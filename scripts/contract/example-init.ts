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

/**
 * @param sent Which optional parameters to send too, by name.
 * @returns The required parameters and the body, and how to write and read what is no JSON.
 * @throws Error for a parameter without an example.
 */
export function exampleInit(document: Document, operation: Operation, sent: readonly string[] = []) {
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of operation.parameters)
    if (parameter.required || sent.includes(parameter.name))
      (params[parameter.in] ??= {})[parameter.name] = exampleFor(document, operation, parameter);
  const [type = "", media] = Object.entries(operation.body)[0] ?? [];
  return {
    params,
    ...(media && { body: exampleOf(document, media) ?? filesOf(document, media) }),
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

function exampleFor(document: Document, { id }: Operation, parameter: Parameter): unknown {
  const { examples: [first] = [] } = resolve<Schema>(document, parameter.schema ?? {});
  const example = parameter.example ?? exampleOf(document, parameter) ?? first;
  if (example === undefined) throw new Error(`${id} cannot be called: give its ${parameter.name} an example`);
  return example;
}
