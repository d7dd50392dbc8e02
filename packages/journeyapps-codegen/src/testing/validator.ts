/** Validates values against the schemas of a document, as the sandbox does. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiDocument } from "../write/openapi.js";

/** @returns A function that tells what is wrong with a value, by the name of a schema; nothing where it fits. */
export function validatorOf(document: OpenApiDocument): (schema: string, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "document", components: document.components });
  return (schema, value) => {
    const validate = ajv.getSchema(`document#/components/schemas/${schema}`);
    if (!validate) throw new TypeError(`There is no schema ${schema}`);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = "" }) => `${instancePath} ${message}`);
  };
}
