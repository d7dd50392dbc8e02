/** From the data model of a JourneyApps app to its own OpenAPI document: the public contract of the package. */

export { compile } from "./compile.js";
export type { Compilation, CompileOptions } from "./compile.js";
export type { OpenApiDocument } from "./write/openapi.js";

// What is wrong with a data model
export { DataModelError } from "./diagnostics/data-model-error.js";
export { formatDiagnostic } from "./diagnostics/diagnostic.js";
export type { Diagnostic, Place, Position } from "./diagnostics/diagnostic.js";
