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

test.each(["404", "5XX", "default"])("an answer under %s without an example is reported", async (status) => {
  const findings = await lintYaml(
    "error-example",
    answering(`"${status}": { content: { application/problem+json: {} } }`),
  );
  expect(findings).toEqual([
    {
      at: `openapi.yaml#/paths/~1users/get/responses/${status}/content/application~1problem+json`,
      message: `The ${status} answer has no application/problem+json example. Add one under \`examples\`, or drop \`content\` if the body is empty.`,
      suggest: [],
    },
  ]);
});

test.each([
  `"404": { description: No body }`,
  `"404": { content: { application/json: { example: {} } } }`,
  `"200": { content: { application/json: {} } }`,
])("nothing is said about %s", async (response) => {
  expect(await lintYaml("error-example", answering(response))).toEqual([]);
});

test("an answer that many operations share is reported once", async () => {
  const shared = `
    openapi: 3.1.0
    paths:
      /users:
        get: { responses: { "404": { $ref: "#/components/responses/NotFound" } } }
        post: { responses: { "404": { $ref: "#/components/responses/NotFound" } } }
    components:
      responses:
        NotFound: { content: { application/json: {} } }
    `;
  const findings = await lintYaml("error-example", shared);
  expect(findings.map(({ at }) => at)).toEqual([
    "openapi.yaml#/components/responses/NotFound/content/application~1json",
  ]);
});
