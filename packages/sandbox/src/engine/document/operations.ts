/** The operations of a document in the form the engine works with, read once when the sandbox is made. */
import { DocumentError, partsOf, type OpenApiDocument, type Part } from "./document.js";
import { isObject } from "./json.js";
import { essenceOf } from "../request/media-type.js";
import { extend } from "./pointer.js";
import { readParameters, type Parameter } from "./parameter.js";
import { readSecurity, type SecurityAlternative } from "./security-scheme.js";
import { serverUrl } from "./server-url.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** One operation: everything a request must meet and an answer may be. */
export interface Operation {
  readonly id: string;
  /** upper case */
  readonly method: string;
  /** the path template, `/users/{id}` */
  readonly path: string;
  readonly pointer: string;
  /** the path of the operation's own server, before its path; `undefined` where the document's server serves it too */
  readonly base: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly DocumentedResponse[];
  /** any one of these is enough; empty when the operation is open to all */
  readonly security: readonly SecurityAlternative[];
}

/** A documented request body. */
export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly Content[];
}

/** A documented answer. */
export interface DocumentedResponse {
  /** `"200"`, `"4XX"` or `"default"` */
  readonly status: string;
  readonly content: readonly Content[];
  readonly headers: readonly DocumentedHeader[];
  readonly pointer: string;
}

/** A body of one media type. */
export interface Content {
  /** a media type or range as the document writes it */
  readonly range: string;
  /** the same without parameters and in lower case */
  readonly essence: string;
  /** where its schema stands; `undefined` when the document has none */
  readonly schema: string | undefined;
  readonly part: Part;
}

/** A header of an answer. */
export interface DocumentedHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema: string | undefined;
}

/**
 * Lists the operations of a document.
 *
 * @throws DocumentError when something is missing, doubled or not supported by this engine
 */
export function readOperations(document: OpenApiDocument): Operation[] {
  const operations = new Map<string, Operation>();
  const root: Part = { pointer: "#", value: document.root };
  for (const [path, item] of partsOf(document, root, "paths")) {
    if (!path.startsWith("/")) continue;
    for (const method of methods) {
      if (item.value[method] === undefined) continue;
      const operation = readOperation(document, path, item, method);
      const twin = operations.get(operation.id);
      if (twin) {
        throw new DocumentError(`operationId ${operation.id} is also at ${twin.pointer}`, operation.pointer);
      }
      operations.set(operation.id, operation);
    }
  }
  return [...operations.values()];
}

function readOperation(document: OpenApiDocument, path: string, item: Part, method: string): Operation {
  const part = document.part(extend(item.pointer, method));
  const { operationId, requestBody } = part.value;
  return {
    id: typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    pointer: part.pointer,
    base: ownBase(part) ?? ownBase(item),
    parameters: readParameters(document, item, part),
    body: requestBody === undefined ? undefined : readBody(document, part),
    responses: partsOf(document, part, "responses").map(([status, response]) => ({
      status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
      content: readContent(document, response),
      headers: readHeaders(document, response),
      pointer: response.pointer,
    })),
    security: readSecurity(document, part),
  };
}

function ownBase({ value }: Part): string | undefined {
  return Array.isArray(value.servers) ? serverUrl(value, undefined).path : undefined;
}

function readBody(document: OpenApiDocument, operation: Part): RequestBody {
  const body = document.part(extend(operation.pointer, "requestBody"));
  return { required: body.value.required === true, content: readContent(document, body) };
}

function readContent(document: OpenApiDocument, parent: Part): Content[] {
  return partsOf(document, parent, "content").map(([range, part]) => ({
    range,
    essence: essenceOf(range),
    schema: schemaPointer(part),
    part,
  }));
}

function readHeaders(document: OpenApiDocument, response: Part): DocumentedHeader[] {
  return partsOf(document, response, "headers").map(([name, header]) => ({
    name: name.toLowerCase(),
    required: header.value.required === true,
    schema: schemaPointer(header),
  }));
}

/** Where the schema of a parameter, header or body stands. */
function schemaPointer(part: Part): string | undefined {
  const { schema } = part.value;
  return isObject(schema) || typeof schema === "boolean" ? extend(part.pointer, "schema") : undefined;
}
