import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const linking = (link: string) => `
  openapi: 3.1.0
  paths:
    /{company}/people: { get: {}, post: {} }
    /{company}/people/{id}: { $ref: paths/person.yaml }
    /{company}/basket: { post: {} }
  components:
    schemas:
      Links:
        properties:
          target: ${link}
      Link: { type: object }
  `;
const files = { "paths/person.yaml": "get: {}" };
const lint = (link: string) => lintYaml("link-target", linking(link), {}, files);

test.each([
  '{ type: object, x-link-target: "/{company}/people/{id}" }',
  '{ $ref: "#/components/schemas/Link", x-link-target: "/{company}/people" }',
  '{ type: object, x-link-target: ["/{company}/people", "/{company}/people/{id}"] }',
  '{ type: object, x-link-target: "/{company}/basket", x-link-method: post }',
])("%s can be followed", async (link) => {
  expect(await lint(link)).toEqual([]);
});

test("a target that is no path is reported with the path it may have meant", async () => {
  expect(
    await lint('{ $ref: "#/components/schemas/Link", x-link-target: "/{company}/person/{id}" }'),
  ).toEqual([
    {
      at: "openapi.yaml#/components/schemas/Links/properties/target/x-link-target",
      message:
        "`x-link-target` names /{company}/person/{id}, which is no path of this document. Use a template as it stands under `paths`.",
      suggest: ["/{company}/people/{id}"],
    },
  ]);
});

test("a target without the operation is reported, with the method that was looked for", async () => {
  const [found, ...others] = await lint('{ type: object, x-link-target: "/{company}/basket" }');
  expect(found?.message).toContain("names /{company}/basket, which has no `get` operation.");
  expect(others).toEqual([]);
  const [patched] = await lint(
    '{ type: object, x-link-target: "/{company}/people/{id}", x-link-method: patch }',
  );
  expect(patched?.message).toContain("names /{company}/people/{id}, which has no `patch` operation.");
});

test.each([
  ["{ x-link-target: 1 }", "x-link-target", "has 1. Write a path template"],
  ["{ x-link-target: [] }", "x-link-target", "is empty. Name a path template."],
  ['{ x-link-target: ["/{company}/people", /x] }', "x-link-target/1", "names /x, which is no path"],
  [
    '{ x-link-target: "/{company}/people", x-link-method: GET }',
    "x-link-target",
    'is "GET". Write one of get,',
  ],
  ["{ x-link-method: get }", "x-link-method", "has no `x-link-target` beside it."],
])("%s is reported", async (link, key, message) => {
  expect(await lint(link)).toEqual([
    {
      at: `openapi.yaml#/components/schemas/Links/properties/target/${key}`,
      message: expect.stringContaining(message),
      suggest: [],
    },
  ]);
});
