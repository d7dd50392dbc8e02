/** The schemas of an object as it is written. */
import { code } from "../markdown.js";
import { ref, type Schema } from "../openapi.js";
import type { Subject } from "../subject.js";

/**
 * The fields to write. It is closed wherever it is used, and not by itself, so that a batch can add to it.
 */
export function writeSchema({ model, members }: Subject): Schema {
  return {
    type: "object",
    title: model.label,
    description: `The fields of an object of ${code(model.name)} to write. Null clears a field.`,
    properties: Object.fromEntries(members.flatMap(({ key, write }) => (write ? [[key, write]] : []))),
  };
}

/** The body of a write: the fields under the name of the model. */
export function bodySchema({ base, model }: Subject): Schema {
  return {
    type: "object",
    description: `The fields under the name of the model, ${code(model.name)}.`,
    required: [model.name],
    properties: { [model.name]: { ...ref("schemas", `${base}Write`), unevaluatedProperties: false } },
    additionalProperties: false,
  };
}
