/** From the data model of a JourneyApps app to its own OpenAPI document: the public contract of the package. */

export { compile } from "./compile.js";
export type { Compilation, CompileOptions } from "./compile.js";
export type { OpenApiDocument } from "./write/openapi.js";

// What a sandbox needs to run the app
export type { App, ExternalWebhook } from "./write/app.js";
export type { DataModelJson, FieldJson, ModelJson, RelationshipJson } from "./write/data-model-json.js";
export type { IndexJson } from "./write/indexes.js";
export type { WebhookField } from "./model/data-model.js";

// What is wrong with a data model
export { DataModelError } from "./diagnostics/data-model-error.js";
export { formatDiagnostic } from "./diagnostics/diagnostic.js";
export type { Diagnostic, Place, Position } from "./diagnostics/diagnostic.js";
