import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const taking = (place: string) => `
  openapi: 3.1.0
  paths:
    /users:
      parameters: [{ name: theme, in: ${place}, schema: { type: string } }]
      get:
        parameters: [{ $ref: "#/components/parameters/Session" }]
        responses: { "204": { description: Done } }
  components:
    parameters:
      Session: { name: session, in: ${place}, schema: { type: string } }
    securitySchemes:
      session: { type: apiKey, in: cookie, name: session }
  `;

test("a parameter that is a cookie is reported with the reason, wherever it is written", async () => {
  const findings = await lintYaml("cookie-parameter", taking("cookie"));
  const message = (name: string) =>
    `The parameter \`${name}\` is a cookie, and the clients send none: it would be lost without a word. Take it away; a cookie that signs a caller in belongs to a security scheme and its credential.`;
  expect(findings.toSorted((left, right) => left.at.localeCompare(right.at))).toEqual([
    {
      at: "openapi.yaml#/components/parameters/Session/in",
      message: message("session"),
      suggest: [],
    },
    { at: "openapi.yaml#/paths/~1users/parameters/0/in", message: message("theme"), suggest: [] },
  ]);
});

test.each(["query", "header"])("nothing is said about parameters in the %s", async (place) => {
  expect(await lintYaml("cookie-parameter", taking(place))).toEqual([]);
});
