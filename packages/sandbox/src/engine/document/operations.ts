/** Reads the operations of a document, once, when the sandbox is made. */
import { DocumentError, partsOf, type OpenApiDocument, type Part } from "./document.js";
import { isObject } from "./json.js";
import { essenceOf } from "../request/media-type.js";
import type { Content, DocumentedHeader, Operation, RequestBody } from "./operation.js";
import { readParameters } from "./parameter.js";
import { extend } from "./pointer.js";
import { readSecurity } from "./security-scheme.js";
import { serverUrl } from "./server-url.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/**
 * Lists the operations of a document.
 *
 * @throws DocumentError when something is missing, doubled or not supported by this engine.
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
