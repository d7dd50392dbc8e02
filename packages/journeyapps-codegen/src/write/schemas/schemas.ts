/** The schemas of one model, and those that bring all models together. */
import { component, redirected, subschema } from "../generic.js";
import { keySchema } from "../members/choice.js";
import type { OpenApiDocument, Schema } from "../openapi.js";
import { targetsOf } from "../targets.js";
import type { Subject } from "../subject.js";
import { batchPostSchema, batchPutSchema, batchSchemas } from "./batch.js";
import { oplogObjectSchema } from "./oplog.js";
import { expressionQuerySchema, filterSchema, sortSchema } from "./query.js";
import { readSchema } from "./read.js";
import { bodySchema, writeSchema } from "./write.js";

/** @returns The schemas of one model, by the name of their component. */
export function modelSchemas(subject: Subject, generic: OpenApiDocument): Record<string, Schema> {
  const { base, keys, model } = subject;
  const page = (name: string) => redirected(component(generic, "schemas", name), targetsOf(subject));
  const choices = model.fields.flatMap((field) => {
    const name = keys.get(field.name);
    return name === undefined ? [] : [[name, keySchema(field)]];
  });
  return {
    [`${base}Read`]: readSchema(subject, generic),
    [`${base}List`]: page("ObjectList"),
    [`${base}QueryResult`]: page("ObjectQueryResult"),
    [`${base}Write`]: writeSchema(subject),
    [`${base}Body`]: bodySchema(subject),
    [`${base}Filter`]: filterSchema(subject),
    [`${base}Sort`]: sortSchema(subject),
    [`${base}Query`]: expressionQuerySchema(subject, generic),
    [`${base}BatchPost`]: batchPostSchema(subject),
    [`${base}BatchPut`]: batchPutSchema(subject),
    ...Object.fromEntries(choices),
  };
}

/** @returns The schemas that stand in the place of those of any app. */
export function sharedSchemas(
  subjects: readonly Subject[],
  generic: OpenApiDocument,
): Record<string, Schema> {
  const { additionalProperties } = component(generic, "schemas", "SortOrder");
  return {
    ...batchSchemas(subjects, generic),
    OplogObject: oplogObjectSchema(subjects, generic),
    SortDirection: subschema(additionalProperties),
  };
}
