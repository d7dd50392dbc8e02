/** The document as the sandbox serves it: with a path for files, and a log that is written as text. */
import { isObject, ownMember } from "../engine/document/json.js";
import { folders } from "./attachments.js";

/** The sandbox's own path for files, from where the API redirects to the file host. The real path is not known. */
export const filePath = "/attachments/{attachmentId}/{rendition}";

/**
 * What the engine takes the page of the log for when it is written out already: the engine itself writes JSON from
 * values, and no value holds a number of 64 bits. On the wire the page is called JSON.
 */
export const writtenJson = "text/x-written-json";

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
  const withFiles = withMember(document, ["paths", filePath], redirect);
  const page = ["paths", "/oplog.json", "get", "responses", "200", "content"];
  const content = page.reduce(ownMember, document);
  return isObject(content) ? withMember(withFiles, [...page, writtenJson], {}) : withFiles;
}

function withMember(value: unknown, [name, ...rest]: readonly string[], member: unknown): unknown {
  if (name === undefined) return member;
  return { ...(isObject(value) ? value : {}), [name]: withMember(ownMember(value, name), rest, member) };
}
