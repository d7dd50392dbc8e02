/** The schema of the object in an entry of the change log. */
import { component } from "../generic.js";
import { ref, type OpenApiDocument, type Schema } from "../openapi.js";
import type { Subject } from "../subject.js";

/**
 * An object of one of the models, told apart by `type`, or one of a model that came or went since. The last is written
 * as a bare object so that `type` narrows the TypeScript type to the model that it names.
 */
export function oplogObjectSchema(subjects: readonly Subject[], generic: OpenApiDocument): Schema {
  const { description } = component(generic, "schemas", "OplogObject");
  const known = subjects.map(({ base, model }) => ({
    allOf: [
      ref("schemas", `${base}Read`),
      { type: "object", required: ["type"], properties: { type: { type: "string", const: model.name } } },
    ],
  }));
  const names = subjects.map(({ model }) => model.name);
  const other = {
    type: "object",
    description: "An object of a model that the data model did not have when this document was written.",
    not: { type: "object", properties: { type: { enum: names } } },
  };
  return { "x-evidence": "inferred", description, oneOf: [...known, other] };
}
