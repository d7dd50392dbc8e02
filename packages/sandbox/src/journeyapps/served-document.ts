/** The document as the sandbox serves it: with a path for files. */
import { isObject } from "../engine/document/json.js";
import { folders } from "./attachments.js";

/** The sandbox's own path for files, from where the API redirects to the file host. The real path is not known. */
export const filePath = "/attachments/{attachmentId}/{rendition}";

const redirect = {
  get: {
    operationId: "redirectToFile",
    summary: "Find a rendition of a file",
    // Files are fetched without credentials.
    security: [],
    parameters: [
      { name: "attachmentId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
      { name: "rendition", in: "path", required: true, schema: { enum: Object.keys(folders) } },
    ],
    responses: {
      302: {
        description: "Where the file is.",
        headers: { Location: { required: true, schema: { type: "string", format: "uri" } } },
      },
      404: {
        description: "There is no such file.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
      },
    },
  },
};

/** Makes the served document. What is no document stays as it is, for the engine to refuse. */
export function servedDocument(document: unknown): unknown {
  if (!isObject(document) || !isObject(document.paths)) return document;
  return { ...document, paths: { ...document.paths, [filePath]: redirect } };
}
