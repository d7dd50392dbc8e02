/** A document as large as the largest we expect, in which every rule has something to look at. */
import type { Files } from "./lint-yaml.js";

const source = "https://docs.test/reference";

/**
 * Makes a document split into files: four operations on each resource, each resource with schemas that refer to
 * those of its neighbours in a circle.
 *
 * @param resources How many resources; 100 make 400 operations.
 */
export function bigDocument(resources: number): { readonly source: string; readonly files: Files } {
  const files: Record<string, string> = {
    "responses/Problem.yaml": JSON.stringify({
      description: "It failed",
      content: {
        "application/json": { schema: { $ref: "../schemas/Problem.yaml" }, example: { title: "No" } },
      },
    }),
    "schemas/Problem.yaml": JSON.stringify({ type: "object", properties: { title: { type: "string" } } }),
  };
  const paths: Record<string, unknown> = {};
  for (let index = 0; index < resources; index += 1) {
    const neighbour = (index + 1) % resources;
    paths[`/things${index}`] = { $ref: `paths/things${index}.yaml` };
    paths[`/things${index}/{id}`] = { $ref: `paths/things${index}_{id}.yaml` };
    files[`paths/things${index}.yaml`] = JSON.stringify({
      get: operation(`listThing${index}`, body(`Thing${index}Page`, `page${index}`)),
      post: { ...operation(`createThing${index}`, thing(index)), requestBody: thing(index) },
    });
    files[`paths/things${index}_{id}.yaml`] = JSON.stringify({
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" }, example: index }],
      get: operation(`getThing${index}`, thing(index)),
      put: { ...operation(`replaceThing${index}`, thing(index)), requestBody: thing(index) },
    });
    files[`schemas/Thing${index}.yaml`] = JSON.stringify({
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "integer", "x-link-target": `/things${index}/{id}` },
        state: { type: "string", "x-extensible-enum": ["new", "used"], "x-evidence": "inferred" },
        next: { $ref: `Thing${neighbour}.yaml`, "x-link-target": `/things${neighbour}/{id}` },
        parts: { type: "array", items: { $ref: `Thing${neighbour}.yaml`, description: "A part" } },
      },
    });
    files[`schemas/Thing${index}Page.yaml`] = JSON.stringify({
      type: "object",
      required: ["data", "meta"],
      properties: {
        data: { type: "array", items: { $ref: `Thing${index}.yaml` } },
        meta: { type: "object" },
      },
    });
    files[`examples/thing${index}.yaml`] = JSON.stringify({ value: { id: index, state: "new" } });
    files[`examples/page${index}.yaml`] = JSON.stringify({ value: { data: [{ id: index }], meta: {} } });
  }
  const root = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1", license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: "https://things.test" }],
    security: [{ key: [] }],
    paths,
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  };
  return { source: JSON.stringify(root), files };
}

function operation(operationId: string, answer: object): object {
  return {
    operationId,
    summary: "Do something with things",
    "x-evidence": "documented",
    "x-source": [source],
    responses: { 200: { description: "Done", ...answer }, default: { $ref: "../responses/Problem.yaml" } },
  };
}

function thing(index: number): object {
  return body(`Thing${index}`, `thing${index}`);
}

function body(schema: string, example: string): object {
  const content = {
    schema: { $ref: `../schemas/${schema}.yaml` },
    examples: { one: { $ref: `../examples/${example}.yaml` } },
  };
  return { content: { "application/json": content } };
}
