/** The one place that imports openapi-typescript, so that it can be replaced (see ADR 2). */
import { createConfig } from "@redocly/openapi-core";
// Before openapi-typescript, which breaks without a word on a TypeScript that it cannot use.
import "./compiler.js";
import openapiTS, { astToString } from "openapi-typescript";
import type { Document } from "./document.js";
import { nameSchemas } from "./named-schemas.js";
import { readonlyRequests } from "./readonly-requests.js";
import { transform } from "./transform.js";

/** The text of `paths`, `components`, `operations` and one alias for each schema. */
export async function typesOf(document: Document): Promise<string> {
  const nodes = await openapiTS(document as Parameters<typeof openapiTS>[0], {
    // Our own rules have judged the document already; and this Redocly is a major version older than theirs.
    redocly: await createConfig({ extends: ["minimal"] }),
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // A property with a default may still be left out of a request.
    defaultNonNullable: false,
    silent: true,
    transform,
  });
  return astToString(nameSchemas(readonlyRequests(nodes, document)));
}
