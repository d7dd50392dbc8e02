import { readdirSync } from "node:fs";
import type { RawUniversalConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import plugin from "./index.js";
import { lintWith, toFinding, type Files } from "./testing/lint-yaml.js";

const source = `
  openapi: 3.1.0
  info: { title: Users, version: "1", license: { name: MIT, identifier: MIT } }
  servers: [{ url: https://users.test }]
  security: [{ key: [] }]
  tags: [{ name: Users, description: People who can log in. }]
  paths:
    /users: { $ref: paths/users.yaml }
  webhooks:
    userCreated:
      post:
        operationId: receiveUserCreated
        summary: Receive a new user
        x-evidence: documented
        x-source: [https://docs.test/webhooks]
        requestBody:
          content: { application/json: { schema: { $ref: schemas/User.yaml }, examples: { ada: { $ref: examples/ada.yaml } } } }
        responses: { "204": { description: Understood } }
  components:
    securitySchemes:
      key: { type: http, scheme: bearer }
  `;

const files: Files = {
  "paths/users.yaml": `
    get:
      operationId: listUsers
      summary: List users
      tags: [Users]
      x-evidence: observed
      x-source: [https://docs.test/users]
      responses:
        "200": { description: Users, content: { application/json: { schema: { $ref: ../schemas/UserPage.yaml }, examples: { page: { $ref: ../examples/users.yaml } } } } }
        "429": { description: Slow down, content: { text/plain: { schema: { type: string }, example: Wait. } } }
    `,
  "schemas/UserPage.yaml": `
    type: object
    required: [data, meta]
    properties:
      data: { type: array, items: { $ref: User.yaml } }
      meta: { type: object, properties: { next: { $ref: Link.yaml, x-link-target: /users } } }
    `,
  "schemas/User.yaml": `
    type: object
    required: [id]
    properties: { id: { type: integer }, state: { type: string, x-extensible-enum: [active, left] } }
    `,
  "schemas/Link.yaml": `anyOf: [{ type: string }, { type: "null" }]`,
  "examples/users.yaml": "value: { data: [{ id: 1 }], meta: { next: null } }",
  "examples/ada.yaml": "value: { id: 1, state: active }",
};

/** Lints the document above with everything on, after a change to the text of its files. */
async function lintChanged(before: string, after: string): Promise<string[]> {
  const change = (text: string) => text.replace(before, after);
  const changed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)]));
  const configuration: RawUniversalConfig = {
    extends: ["recommended-strict", "api-clients/all"],
    rules: {
      "api-clients/collection-shape": {
        severity: "error",
        shapes: [{ itemsAt: "data", required: ["meta"] }],
      },
    },
  };
  const problems = await lintWith(configuration, change(source), changed);
  return problems.map((problem) => `${problem.ruleId} ${toFinding(problem).at}`);
}

test("a document that keeps every rule passes the strict preset and all of ours", async () => {
  expect(await lintChanged("", "")).toEqual([]);
});

const list = "paths/users.yaml#/get";
const webhook = "openapi.yaml#/webhooks/userCreated/post";

// One mistake for each rule, and those for which the preset has a rule as well.
const mistakes: ReadonlyArray<readonly [report: string, before: string, after: string]> = [
  [
    `checked-example ${list}/responses/429/content/text~1plain/examples`,
    "example: Wait.",
    "example: Wait., examples: { one: { value: Wait. } }",
  ],
  ["collection-shape schemas/UserPage.yaml#/required", "[data, meta]", "[meta]"],
  [
    "component-names schemas/User.yaml#/properties/state/$ref",
    "type: string, x-extensible-enum: [active, left]",
    "$ref: 'Link.yaml#/anyOf/0'",
  ],
  [
    `cookie-parameter ${list}/parameters/0/in`,
    "tags: [Users]",
    "tags: [Users]\n      parameters: [{ name: theme, in: cookie, schema: { type: string } }]",
  ],
  [`error-answer ${list}/responses`, '"429"', '"302"'],
  [`error-example ${list}/responses/429/content/text~1plain`, ", example: Wait.", ""],
  [`evidence ${list}`, "x-evidence: observed", ""],
  [`evidence ${list}/x-evidence`, "x-evidence: observed", "x-evidence: certain"],
  ["extensible-enum schemas/User.yaml#/properties/state/x-extensible-enum", "[active, left]", "[]"],
  [`extensions ${list}/x-origin`, "tags: [Users]", "x-origin: here"],
  ["extensions schemas/UserPage.yaml#/properties/meta/properties/next/x-link", "x-link-target", "x-link"],
  [
    "link-target schemas/UserPage.yaml#/properties/meta/properties/next/x-link-target",
    "target: /users",
    "target: /user",
  ],
  ["open-response schemas/User.yaml#/properties/state/enum", "x-extensible-enum", "enum"],
  [`operation-id ${list}`, "operationId: listUsers", ""],
  [`operation-id ${list}/operationId`, "operationId: listUsers", "operationId: list users"],
  [`operation-id ${webhook}/operationId`, "operationId: listUsers", "operationId: receiveUserCreated"],
  [
    `parameter-example ${list}/parameters/0/name`,
    "tags: [Users]",
    "tags: [Users]\n      parameters: [{ name: page, in: query, required: true, schema: { type: integer } }]",
  ],
  ["path-file openapi.yaml#/paths/~1users/$ref", "paths/users.yaml", "paths/users.yaml#/"],
  [
    `request-example ${webhook}/requestBody/content/application~1json`,
    ", examples: { ada: { $ref: examples/ada.yaml } }",
    "",
  ],
  [
    `success-example ${list}/responses/200/content/application~1json`,
    ", examples: { page: { $ref: ../examples/users.yaml } }",
    "",
  ],
  [`summary-sentence ${list}`, "summary: List users", ""],
];

test.each(mistakes)(
  "%s is reported once, with the strict preset beside it",
  async (report, before, after) => {
    expect(await lintChanged(before, after)).toEqual([`api-clients/${report}`]);
  },
);

test("there is a mistake for every rule", () => {
  const names = new Set(mistakes.map(([report]) => report.split(" ")[0]));
  expect([...names]).toEqual(Object.keys(plugin().rules?.oas3 ?? {}));
});

test("every rule has a file and a test of its own, and is on in `all`", () => {
  const { rules, configs } = plugin();
  const names = Object.keys(rules?.oas3 ?? {});
  const listed = readdirSync(new URL("rules", import.meta.url)).toSorted();
  expect(listed).toEqual(names.flatMap((name) => [`${name}.test.ts`, `${name}.ts`]).toSorted());
  expect(configs?.["all"]?.rules).toMatchObject(
    Object.fromEntries(names.map((name) => [`api-clients/${name}`, "error"])),
  );
});
