import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const described = (schema: string) => `
  openapi: 3.1.0
  components:
    schemas:
      State: ${schema}
  `;

test.each([
  "{ type: string, x-extensible-enum: [open, closed] }",
  '{ type: [string, "null"], x-extensible-enum: [open, null] }',
  "{ type: integer, x-extensible-enum: [1, 2] }",
  "{ type: string, enum: [open] }",
])("nothing is said about %s", async (schema) => {
  expect(await lintYaml("extensible-enum", described(schema))).toEqual([]);
});

test.each([
  ["{ type: string, x-extensible-enum: [] }", "", "must be a list of at least one known value."],
  ["{ type: string, x-extensible-enum: open }", "", "must be a list of at least one known value."],
  ["{ x-extensible-enum: [open] }", "", "has no `type` beside it."],
  ["{ type: boolean, x-extensible-enum: [true] }", "", "stands beside `type: boolean`."],
  ['{ type: [string, object], x-extensible-enum: ["a"] }', "", "stands beside `type: object`."],
  ["{ type: string, x-extensible-enum: [open, shut, open] }", "/2", 'has "open" twice. Take one away.'],
  ["{ type: string, x-extensible-enum: [open, 1] }", "/1", "has 1, which is not of type string."],
  ["{ type: integer, x-extensible-enum: [1.5] }", "/0", "has 1.5, which is not of type integer."],
  ["{ type: string, x-extensible-enum: [{ a: 1 }] }", "/0", 'has {"a":1}, which is not of type string.'],
])("%s is reported", async (schema, pointer, message) => {
  const findings = await lintYaml("extensible-enum", described(schema));
  expect(findings).toEqual([
    {
      at: `openapi.yaml#/components/schemas/State/x-extensible-enum${pointer}`,
      message: expect.stringContaining(message),
      suggest: [],
    },
  ]);
});
