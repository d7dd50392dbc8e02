import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const taking = (parameter: string) => `
  openapi: 3.1.0
  paths:
    /users/{id}:
      get:
        parameters: [${parameter}]
  components:
    schemas:
      Bare: { type: string }
      Shown: { type: string, examples: [7f20ab] }
  `;
const id = "name: id, in: path, required: true";

test("a required parameter without a value is reported at its name", async () => {
  expect(await lintYaml("parameter-example", taking(`{ ${id}, schema: { type: string } }`))).toEqual([
    {
      at: "openapi.yaml#/paths/~1users~1{id}/get/parameters/0/name",
      message:
        "The parameter `id` is required and has no example. Add an `example`, one that the examples of its operations are about.",
      suggest: [],
    },
  ]);
});

test.each([
  ["no examples in an empty list", `{ ${id}, schema: { type: string, examples: [] } }`],
  ["a schema elsewhere that shows none", `{ ${id}, schema: { $ref: "#/components/schemas/Bare" } }`],
])("%s are no example", async (_, parameter) => {
  expect(await lintYaml("parameter-example", taking(parameter))).toHaveLength(1);
});

test.each([
  ["its own example, be it false", `{ ${id}, schema: { type: boolean }, example: false }`],
  ["named examples", `{ ${id}, schema: { type: string }, examples: { one: { value: 7f20ab } } }`],
  ["its schema", `{ ${id}, schema: { type: string, examples: [7f20ab] } }`],
  ["a schema elsewhere", `{ ${id}, schema: { $ref: "#/components/schemas/Shown" } }`],
])("a value may stand in %s", async (_, parameter) => {
  expect(await lintYaml("parameter-example", taking(parameter))).toEqual([]);
});

test("a parameter that can be left out need not show a value", async () => {
  const limit = "{ name: limit, in: query, schema: { type: integer } }";
  expect(await lintYaml("parameter-example", taking(limit))).toEqual([]);
});
