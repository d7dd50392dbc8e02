import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const sending = (content: string) => `
  openapi: 3.1.0
  paths:
    /users:
      post:
        requestBody: { content: ${content} }
  `;

test("a request body without an example is reported for each media type", async () => {
  const findings = await lintYaml(
    "request-example",
    sending("{ application/json: {}, application/x-www-form-urlencoded: {} }"),
  );
  expect(findings).toEqual([
    {
      at: "openapi.yaml#/paths/~1users/post/requestBody/content/application~1json",
      message:
        "The request body has no application/json example. Add one under `examples`, by `$ref` to `../examples/…`.",
      suggest: [],
    },
    expect.objectContaining({
      message: expect.stringContaining("no application/x-www-form-urlencoded example"),
    }),
  ]);
});

test.each([
  "{ application/json: { example: {} } }",
  "{ application/json: { examples: { ada: { value: {} } } } }",
  "{ multipart/form-data: {} }",
  "{ application/octet-stream: {} }",
])("nothing is said about %s", async (content) => {
  expect(await lintYaml("request-example", sending(content))).toEqual([]);
});

test("what a webhook sends needs an example as well", async () => {
  const findings = await lintYaml(
    "request-example",
    `
    openapi: 3.1.0
    webhooks:
      userCreated:
        post: { requestBody: { content: { application/json: {} } } }
    `,
  );
  expect(findings.map(({ at }) => at)).toEqual([
    "openapi.yaml#/webhooks/userCreated/post/requestBody/content/application~1json",
  ]);
});
