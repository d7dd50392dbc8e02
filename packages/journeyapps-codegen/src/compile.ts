/** From the text of a data model to the OpenAPI document of its app. */
import { DataModelError } from "./diagnostics/data-model-error.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { createReport } from "./diagnostics/report.js";
import { genericDocument } from "./generic-document.js";
import { checkDataModel } from "./model/check.js";
import { read } from "./read/read.js";
import { writeDocument } from "./write/document.js";
import { appOf, type App } from "./write/app.js";
import type { OpenApiDocument } from "./write/openapi.js";

/** How a data model is compiled. */
export interface CompileOptions {
  /** What to call the source in findings; the document names its last part. Default: `schema.xml`. */
  readonly file?: string | undefined;
  /** What the app is called, for the title of the document. */
  readonly title?: string | undefined;
}

/** What became of a data model: its document, and what a sandbox needs to run the app. */
export interface Compilation extends App {
  /** A bundled OpenAPI 3.1 document, the same for the same data model. */
  readonly document: OpenApiDocument;
  /** What is ignored or doubtful. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Compiles the data model of an app: its `schema.xml`, or the answer to `GET /datamodel.json`. Nothing that the text
 * names is fetched, no entity is expanded, and what is too large is refused.
 *
 * @param source The file as bytes, or its text; at most 4 MiB. XML and JSON are told apart by how they begin.
 * @param options Names for findings and for the document.
 * @returns The document of this app, its parts as `createSandbox` takes them, and warnings.
 * @throws DataModelError where the data model has errors; `diagnostics` tells each with its place and what to do.
 *
 * @example
 * ```ts
 * import { compile } from "@api-clients/journeyapps-codegen";
 *
 * const { document } = await compile(`
 *   <data-model>
 *     <model name="site" label="Site">
 *       <field name="name" label="Name" type="text"/>
 *       <display>{name}</display>
 *     </model>
 *   </data-model>`);
 * console.log(document.paths["/objects/site.json"]?.get?.operationId); // listSite
 * ```
 */
export async function compile(
  source: string | Uint8Array,
  options: CompileOptions = {},
): Promise<Compilation> {
  const { file = "schema.xml", title } = options;
  const report = createReport(file);
  const dataModel = read(source, report);
  if (dataModel) checkDataModel(dataModel, report);
  if (!dataModel || report.failed) throw new DataModelError(report.diagnostics);
  const name = file.split(/[/\\]/).at(-1) || file;
  const document = writeDocument(dataModel, await genericDocument(), {
    source: name,
    ...(title && { title }),
  });
  return { document, ...appOf(dataModel), warnings: report.diagnostics };
}
