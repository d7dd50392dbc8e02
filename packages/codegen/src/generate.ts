/** From a bundled document to the text of `schema.gen.ts`. */
import type { Document } from "./document.js";
import { prepare } from "./prepare.js";
import { typesOf } from "./openapi-typescript.js";
import { routesOf } from "./routes.js";

/** What the generated file is told beside the document. */
export interface GenerateOptions {
  /** Whose document it is, for the first line, such as `specs/fairjungle`. */
  source: string;
  /** The command that writes the file anew, for the first line. */
  command: string;
}

/**
 * Writes the types of a client for one bundled OpenAPI 3.1 document: `paths`, `components`, `operations`, a type by
 * the name of each schema, and the flat tables `Routes`, `Alone`, `Calls` and `Api`. The text is the same for the same
 * document. It holds types only, no code that could run.
 *
 * @param document The bundled document, with local `$ref`s only.
 * @param options Names for the first line.
 * @returns The text of a TypeScript module that needs `@api-clients/core`.
 * @throws TypeError where the document has an operation without `operationId`, or a `$ref` that leads nowhere, or a
 * schema with the name of a type that the file uses.
 *
 * @example
 * ```ts
 * import { generateTypes } from "@api-clients/codegen";
 *
 * const document = { openapi: "3.1.0", info: { title: "Empty", version: "1" }, paths: {} };
 * const text = await generateTypes(document, { source: "empty.json", command: "npm run generate" });
 * console.log(text.includes("export interface Api")); // true
 * ```
 */
export async function generateTypes(document: Document, options: GenerateOptions): Promise<string> {
  const taken = Object.keys(document.components?.["schemas"] ?? {}).find((name) => reserved.has(name));
  if (taken)
    throw new TypeError(
      `the schema ${taken} has the name of a type that the generated file uses: give it another`,
    );
  return [
    `/** Generated from ${options.source} by \`${options.command}\`. Do not edit. */`,
    // As a namespace, since a schema may be called `HalLink` or `Success` too.
    'import type * as core from "@api-clients/core";',
    "",
    await typesOf(prepare(document)),
    routesOf(document),
  ].join("\n");
}

const reserved = new Set(["Alone", "Api", "Blob", "Calls", "NonNullable", "Record", "Routes"]);
