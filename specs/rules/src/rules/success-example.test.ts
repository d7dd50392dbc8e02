import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const answering = (response: string) => `
  openapi: 3.1.0
  paths:
    /users:
      get:
        responses:
          ${response}
  `;

test("a success answer without an example is reported at its media type", async () => {
  const findings = await lintYaml(
    "success-example",
    answering(`"200": { content: { application/json: {} } }`),
  );
  expect(findings).toEqual([
    {
      at: "openapi.yaml#/paths/~1users/get/responses/200/content/application~1json",
      message:
        "The 200 answer has no application/json example. Add one under `examples`, by `$ref` to `../examples/…`.",
      suggest: [],
    },
  ]);
});

test("each media type needs an example of its own", async () => {
  const findings = await lintYaml(
    "success-example",
    answering(`2XX: { content: { application/json: { example: null }, application/xml: {}, text/csv: {} } }`),
  );
  expect(findings.map(({ at }) => at.split("/").at(-1))).toEqual(["application~1xml", "text~1csv"]);
});

test.each([
  `"201": { content: { application/json: { example: { id: 1 } } } }`,
  `"200": { content: { application/json: { examples: { one: { value: 1 } } } } }`,
  `"200": { content: { application/json: { examples: { one: { externalValue: one.json } } } } }`,
  `"204": { description: No body }`,
  `"200": { content: { application/octet-stream: {} } }`,
  `"200": { content: { Image/PNG: {}, application/pdf: {}, "*/*": {} } }`,
  `"200": { content: { application/json: { examples: { one: { $ref: missing.yaml } } } } }`,
  `"404": { content: { application/json: {} } }`,
])("nothing is said about %s", async (response) => {
  expect(await lintYaml("success-example", answering(response), {}, { "one.json": "1" })).toEqual([]);
});

test("an Example Object without a value is no example", async () => {
  const findings = await lintYaml(
    "success-example",
    answering(`"200": { content: { application/json: { examples: { one: { summary: Later } } } } }`),
  );
  expect(findings).toHaveLength(1);
});

test("answers and examples in files of their own count, and are reported in their file", async () => {
  const files = {
    "responses/Users.yaml":
      "content: { application/json: { examples: { one: { $ref: ../examples/one.yaml } } }, text/csv: {} }",
    "examples/one.yaml": "value: []",
  };
  const findings = await lintYaml(
    "success-example",
    answering(`"200": { $ref: responses/Users.yaml }`),
    {},
    files,
  );
  expect(findings.map(({ at }) => at)).toEqual(["responses/Users.yaml#/content/text~1csv"]);
});
