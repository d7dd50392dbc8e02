import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const lint = (operation: string) =>
  lintYaml(
    "checked-example",
    `openapi: 3.1.0\npaths: { /users: { get: ${operation} } }`,
    {},
    {
      "examples/ten.yaml": "value: 10",
      "ten.json": "10",
    },
  );
const at = "openapi.yaml#/paths/~1users/get";

test("an example that is a file beside the document is reported", async () => {
  expect(
    await lint("{ requestBody: { content: { a/b: { examples: { ten: { externalValue: ten.json } } } } } }"),
  ).toEqual([
    {
      at: `${at}/requestBody/content/a~1b/examples/ten/externalValue`,
      message: "`externalValue` is not checked against the schema. Write the example as `value`.",
      suggest: [],
    },
  ]);
});

test.each([
  ["requestBody", "{ content: { a/b: { example: 1, examples: { one: { value: 1 } } } } }", "content/a~1b/"],
  ["parameters", "[{ name: limit, in: query, example: 1, examples: { one: { value: 1 } } }]", "0/"],
])("examples of both kinds in %s are reported", async (member, value, pointer) => {
  expect(await lint(`{ ${member}: ${value} }`)).toEqual([
    {
      at: `${at}/${member}/${pointer}examples`,
      message: "`examples` is not checked beside `example`. Keep one of the two.",
      suggest: [],
    },
  ]);
});

test("a parameter's example in another file is reported", async () => {
  const parameter = "{ name: limit, in: query, examples: { ten: { $ref: examples/ten.yaml } } }";
  expect(await lint(`{ parameters: [${parameter}] }`)).toEqual([
    {
      at: `${at}/parameters/0/examples/ten`,
      message: "A parameter's example is only checked where it is written. Write its `value` here.",
      suggest: [],
    },
  ]);
});

test.each(["example: 10", "examples: { ten: { value: 10 } }"])(
  "a header's %s is reported",
  async (example) => {
    expect(await lint(`{ responses: { "200": { headers: { Count: { ${example} } } } } }`)).toEqual([
      {
        at: `${at}/responses/200/headers/Count/${example.split(":")[0]}`,
        message: "A header's example is not checked. Write it into its schema: `examples: […]`.",
        suggest: [],
      },
    ]);
  },
);

test.each([
  "{ requestBody: { content: { a/b: { example: 1 } } } }",
  "{ requestBody: { content: { a/b: { examples: { ten: { $ref: examples/ten.yaml } } } } } }",
  "{ parameters: [{ name: limit, in: query, example: 1 }] }",
  "{ parameters: [{ name: limit, in: query, examples: { one: { value: 1 } } }] }",
  `{ responses: { "200": { headers: { Count: { schema: { type: integer, examples: [10] } } } } } }`,
])("nothing is said about %s", async (operation) => {
  expect(await lint(operation)).toEqual([]);
});
