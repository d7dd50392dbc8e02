/** Reads the operations of a bundled OpenAPI document, as far as calling each of them once needs it. */

export interface Media {
  schema?: Schema;
  examples?: Record<string, Reference | { value?: unknown }>;
}

export interface Schema {
  examples?: unknown[];
  required?: string[];
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  example?: unknown;
  examples?: Media["examples"];
  schema?: Schema | Reference;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  /** By media type. */
  body: Record<string, Media>;
  /** The content of each documented answer, by its status. */
  answers: Record<string, Record<string, Media>>;
}

interface Reference {
  $ref?: string;
}

interface Content extends Reference {
  content?: Record<string, Media>;
}

interface RawOperation {
  operationId: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

/** A document, and what of it the types of an imported JSON file have in common. */
export interface Document {
  paths: object;
}

/** @returns What a reference leads to, or the part itself. */
export function resolve<Part>(document: Document, part: Part | Reference): Part {
  const { $ref } = Object(part) as Reference;
  if ($ref === undefined) return part as Part;
  const names = $ref
    .slice(2)
    .split("/")
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce<unknown>((value, name) => Object(value)[name], document) as Part;
}

/** @returns All operations under `paths`; what other sides send is not called. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, entry]) => {
    const item: Record<string, unknown> & Pick<RawOperation, "parameters"> = resolve(document, entry);
    return Object.entries(item).flatMap(([method, raw]) =>
      isOperation(raw) ? operationOf(document, path, method.toUpperCase(), raw, item.parameters ?? []) : [],
    );
  });
}

function isOperation(value: unknown): value is RawOperation {
  return typeof value === "object" && value !== null && "operationId" in value;
}

function operationOf(
  document: Document,
  path: string,
  method: string,
  { operationId: id, parameters = [], requestBody = {}, responses }: RawOperation,
  shared: (Parameter | Reference)[],
): Operation {
  const contentOf = (part: Content) => resolve<Content>(document, part).content ?? {};
  return {
    id,
    method,
    path,
    parameters: [...shared, ...parameters].map((parameter) => resolve<Parameter>(document, parameter)),
    body: contentOf(requestBody),
    answers: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, contentOf(response)]),
    ),
  };
}
