/** The schemas of a batch, in which `method` and `type` say what an operation is about. */
import { component, propertiesOf } from "../generic.js";
import { code } from "../markdown.js";
import { ref, type OpenApiDocument, type Schema } from "../openapi.js";
import type { Subject } from "../subject.js";

const id = { type: "string", format: "uuid" };

/** The object of a `post`, whose id can be left to the server. */
export function batchPostSchema(subject: Subject): Schema {
  const chosen = { ...id, description: "Chosen by you, or left out for the server to give." };
  return flat(subject, ["type"], chosen, `A new object of ${code(subject.model.name)}, flat.`);
}

/** The object of a `put` or `patch`. */
export function batchPutSchema(subject: Subject): Schema {
  const description = `An object of ${code(subject.model.name)}, or some of its fields, flat.`;
  return flat(subject, ["type", "id"], id, description);
}

function flat({ base, model }: Subject, required: string[], idSchema: Schema, description: string): Schema {
  const properties = { type: { type: "string", const: model.name }, id: idSchema };
  return {
    description,
    allOf: [ref("schemas", `${base}Write`), { type: "object", required, properties }],
    unevaluatedProperties: false,
  };
}

/** The schemas of any app with the objects of this one in them. */
export function batchSchemas(subjects: readonly Subject[], generic: OpenApiDocument): Record<string, Schema> {
  const oneOf = (suffix: string): Schema => {
    const objects = subjects.map(({ base }) => ref("schemas", base + suffix));
    const [only] = objects;
    // There is nothing to choose from in an app with one model.
    if (only && objects.length === 1) return only;
    return { description: "Which model it is of, `type` says.", oneOf: objects };
  };
  const target = {
    type: "object",
    description: "Which object.",
    required: ["type", "id"],
    properties: { type: { type: "string", enum: subjects.map(({ model }) => model.name) }, id },
    additionalProperties: false,
  };
  return {
    BatchPost: withObject("BatchPost", oneOf("BatchPost"), generic),
    BatchPut: withObject("BatchPut", oneOf("BatchPut"), generic),
    BatchPatch: withObject("BatchPatch", oneOf("BatchPut"), generic),
    BatchDelete: withObject("BatchDelete", target, generic),
  };
}

function withObject(name: string, object: Schema, generic: OpenApiDocument): Schema {
  const schema = component(generic, "schemas", name);
  return { ...schema, properties: { ...propertiesOf(schema), object }, additionalProperties: false };
}
