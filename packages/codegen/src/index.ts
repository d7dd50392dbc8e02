/** From an OpenAPI 3.1 document to the types of a client. */
export { generateTypes } from "./generate.js";
export type { GenerateOptions } from "./generate.js";
export type { Document } from "./document.js";
