/** The document made ready to be held against requests and answers. */
import { createCheck, type Check } from "../validation/check.js";
import { createCoerce, type Coerce } from "../validation/coerce.js";
import { openDocument, type OpenApiDocument } from "./document.js";
import type { Operation } from "./operation.js";
import { readOperations } from "./operations.js";
import { createRouter, type Router } from "../request/router.js";
import { extend } from "./pointer.js";
import { serverUrl } from "./server-url.js";

/** Everything the engine asks of a document. */
export interface Contract {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly route: Router;
  readonly coerce: Coerce;
  readonly checkParameter: Check;
  readonly checkRequest: Check;
  readonly checkResponse: Check;
  /** Checks what is on its way in against a schema by its name among the components. */
  readonly checkSchema: Check;
  /** the server URL, fit to be called */
  readonly baseUrl: string;
}

/**
 * Reads a document.
 *
 * @param json The bundled OpenAPI 3.1 document.
 * @param baseUrl The server URL that callers use; the document's first server when left out.
 * @throws DocumentError when the document cannot be served.
 */
export function readContract(json: unknown, baseUrl?: string): Contract {
  const document = openDocument(json);
  const operations = readOperations(document);
  const server = serverUrl(document.root, baseUrl);
  const checkRequest = createCheck(document, "request");
  return {
    document,
    operations,
    route: createRouter(operations, server.path),
    coerce: createCoerce(document),
    checkParameter: createCheck(document, "parameter"),
    checkRequest,
    checkSchema: (name, value) => checkRequest(extend("#/components/schemas", name), value),
    checkResponse: createCheck(document, "response"),
    baseUrl: server.url,
  };
}
