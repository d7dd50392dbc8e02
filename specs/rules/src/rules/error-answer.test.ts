import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const answering = (responses: string) => `
  openapi: 3.1.0
  paths:
    /users:
      get: { responses: ${responses} }
  `;

test("an operation that documents only success is reported at its responses", async () => {
  expect(
    await lintYaml("error-answer", answering(`{ "200": { description: Users }, x-note: none }`)),
  ).toEqual([
    {
      at: "openapi.yaml#/paths/~1users/get/responses",
      message: "`GET /users` documents no error. Add a 4xx, 5xx or `default` answer under `responses`.",
      suggest: [],
    },
  ]);
});

test("an operation without responses is reported at its method", async () => {
  const findings = await lintYaml("error-answer", "openapi: 3.1.0\npaths: { /users: { get: {} } }");
  expect(findings.map(({ at }) => at)).toEqual(["openapi.yaml#/paths/~1users/get"]);
});

test.each(["404", "4XX", "503", "default"])("an answer under %s is enough", async (status) => {
  expect(await lintYaml("error-answer", answering(`{ "${status}": { description: No } }`))).toEqual([]);
});

test("a webhook need not say how its receiver fails", async () => {
  expect(await lintYaml("error-answer", "openapi: 3.1.0\nwebhooks: { created: { post: {} } }")).toEqual([]);
});
