/** A made-up document of 400 operations, for measuring what a client costs the compiler. */
import type { Document } from "@api-clients/codegen";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const answer = (name: string) => ({ description: "Done.", ...json(reference(name)) });
const refusal = { description: "Refused.", ...json(reference("Refusal")) };
const errors = { 400: refusal, 401: { description: "Who?" }, 404: refusal, 422: refusal, default: refusal };

/** @returns 80 resources with five operations each: list, create, get, patch, delete. */
export function bigDocument(): Document {
  const paths: NonNullable<Document["paths"]> = {};
  const schemas: Record<string, object> = {
    Refusal: {
      type: "object",
      required: ["code"],
      properties: { code: { type: "string" }, message: { type: "string" } },
    },
    Meta: {
      type: "object",
      required: ["limit", "offset", "total"],
      properties: { limit: { type: "integer" }, offset: { type: "integer" }, total: { type: "integer" } },
    },
  };
  for (let number = 0; number < 80; number++) {
    const name = `Resource${number}`;
    Object.assign(schemas, schemasOf(name));
    Object.assign(paths, pathsOf(`/api/resources${number}`, name));
  }
  return {
    openapi: "3.1.0",
    info: { title: "Big", version: "1.0.0" },
    paths,
    components: { schemas },
  };
}

function schemasOf(name: string): Record<string, object> {
  return {
    [name]: {
      type: "object",
      required: ["id", "name"],
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        count: { type: "integer" },
        note: { type: ["string", "null"] },
        kind: { type: "string", "x-extensible-enum": ["one", "two"] },
        tags: { type: "array", items: { type: "string" } },
      },
    },
    [`${name}Create`]: {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, count: { type: "integer" } },
    },
    [`${name}Document`]: { type: "object", required: ["data"], properties: { data: reference(name) } },
    [`${name}Collection`]: {
      type: "object",
      required: ["data", "meta"],
      properties: { data: { type: "array", items: reference(name) }, meta: reference("Meta") },
    },
  };
}

function pathsOf(path: string, name: string): Record<string, object> {
  const page = ["limit", "offset"].map((key) => ({ name: key, in: "query", schema: { type: "integer" } }));
  const body = { required: true, ...json(reference(`${name}Create`)) };
  return {
    [path]: {
      get: {
        operationId: `list${name}`,
        parameters: page,
        responses: { 200: answer(`${name}Collection`), ...errors },
      },
      post: {
        operationId: `create${name}`,
        requestBody: body,
        responses: { 201: answer(`${name}Document`), ...errors },
      },
    },
    [`${path}/{id}`]: {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: { operationId: `get${name}`, responses: { 200: answer(`${name}Document`), ...errors } },
      patch: {
        operationId: `patch${name}`,
        requestBody: body,
        responses: { 200: answer(`${name}Document`), ...errors },
      },
      delete: { operationId: `delete${name}`, responses: { 204: { description: "Gone." }, ...errors } },
    },
  };
}
