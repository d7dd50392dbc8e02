/** Checks values against the schemas of a document; each validator is compiled when it is first needed. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { DocumentError, type OpenApiDocument } from "../document/document.js";
import { explain } from "./explain.js";
import type { Violation } from "./violation.js";
import { viewOf, type Direction, type View } from "./view.js";

/** Checks a value against the schema at a pointer; no violations means it fits. */
export type Check = (schema: string, value: unknown) => readonly Violation[];

const documentId = "document:";
const none: readonly Violation[] = [];

/** Makes the check for what travels in one direction. */
export function createCheck(document: OpenApiDocument, direction: Direction): Check {
  const validators = new Map<string, ValidateFunction>();
  let engine: { readonly ajv: Ajv2020; readonly view: View } | undefined;
  const check: Check = (schema, value) => {
    let validate = validators.get(schema);
    engine ??= createAjv(document, direction);
    if (!validate) {
      validate = compile(engine.ajv, schema);
      validators.set(schema, validate);
    }
    if (validate(value)) return none;
    return explain(validate.errors ?? [], engine.view, check);
  };
  return check;
}

function createAjv(document: OpenApiDocument, direction: Direction): { ajv: Ajv2020; view: View } {
  const view = viewOf(document.root, direction);
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    // The errors then carry the schema and the data, which `explain` needs.
    verbose: true,
    // The document was linted when it was built; its OpenAPI keywords are not for the meta-schema.
    validateSchema: false,
    // 19.99 is a multiple of 0.01, whatever binary fractions say.
    multipleOfPrecision: 9,
    logger: false,
  });
  addFormats.default(ajv);
  if (direction === "request") forbid(ajv, "readOnly", "is read-only and cannot be sent");
  if (direction === "response") forbid(ajv, "writeOnly", "is write-only and never part of an answer");
  ajv.addSchema(view.root, documentId);
  return { ajv, view };
}

function forbid(ajv: Ajv2020, keyword: string, message: string): void {
  ajv.removeKeyword(keyword);
  ajv.addKeyword({
    keyword,
    schemaType: "boolean",
    error: { message },
    compile: (set: boolean) => () => !set,
  });
}

function compile(ajv: Ajv2020, schema: string): ValidateFunction {
  try {
    const validate = ajv.getSchema(`${documentId}${schema}`);
    if (validate) return validate;
  } catch (error) {
    throw new DocumentError(error instanceof Error ? error.message : String(error), schema);
  }
  throw new DocumentError("There is no schema here", schema);
}
