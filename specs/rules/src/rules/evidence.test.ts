import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

test("an operation with a known grade and a source passes, under paths and under webhooks", async () => {
  const findings = await lintYaml(
    "evidence",
    `
    openapi: 3.1.0
    paths:
      /users:
        get: { x-evidence: documented, x-source: [https://docs.example/users] }
    webhooks:
      userCreated:
        post: { x-evidence: observed, x-source: [http://docs.example/hooks, https://docs.example] }
    `,
  );
  expect(findings).toEqual([]);
});

test("an operation that says neither grade nor source is reported for each, at its method", async () => {
  const findings = await lintYaml(
    "evidence",
    `
    openapi: 3.1.0
    paths:
      /users:
        get: { operationId: listUsers }
    webhooks:
      userCreated:
        post: {}
    `,
  );
  expect(findings.map(({ at, message }) => [at, message])).toEqual([
    [
      "openapi.yaml#/paths/~1users/get",
      "`listUsers` does not say how well it is known. Add `x-evidence`: `documented`, `observed`, `inferred`.",
    ],
    [
      "openapi.yaml#/paths/~1users/get",
      "`listUsers` names no source. Add `x-source`: a list of the URLs its facts come from.",
    ],
    ["openapi.yaml#/webhooks/userCreated/post", expect.stringContaining("`POST userCreated` does not say")],
    [
      "openapi.yaml#/webhooks/userCreated/post",
      expect.stringContaining("`POST userCreated` names no source"),
    ],
  ]);
});

test("an operation in a file of its own is reported in that file", async () => {
  const findings = await lintYaml(
    "evidence",
    `
    openapi: 3.1.0
    paths:
      /users: { $ref: paths/users.yaml }
    `,
    {},
    { "paths/users.yaml": "get: { x-source: [https://docs.example] }" },
  );
  expect(findings.map(({ at }) => at)).toEqual(["paths/users.yaml#/get"]);
});

test("an unknown grade is reported wherever it stands, beside a `$ref` too", async () => {
  const findings = await lintYaml(
    "evidence",
    `
    openapi: 3.1.0
    paths:
      /users:
        get:
          x-evidence: guessed
          x-source: [https://docs.example]
          responses:
            "200":
              content:
                application/json:
                  schema:
                    x-evidence: inferred
                    properties:
                      name: { type: string, x-evidence: Documented }
                      pet: { $ref: "#/components/schemas/Pet", x-evidence: rumoured }
    components:
      schemas:
        Pet: { type: object }
    `,
  );
  expect(findings).toHaveLength(3);
  expect(findings.map(({ at }) => at.split("/").slice(-2).join("/"))).toEqual([
    "get/x-evidence",
    "name/x-evidence",
    "pet/x-evidence",
  ]);
  expect(findings[0]?.message).toBe(
    '`x-evidence` is "guessed". Write one of `documented`, `observed`, `inferred`.',
  );
});

test.each([
  ["a single string", "https://docs.example", "#/paths/~1users/get/x-source"],
  ["an empty list", "[]", "#/paths/~1users/get/x-source"],
  ["a relative address", "[/docs]", "#/paths/~1users/get/x-source/0"],
  ["another scheme", "[https://docs.example, ftp://docs.example]", "#/paths/~1users/get/x-source/1"],
  ["something that is no string", "[1]", "#/paths/~1users/get/x-source/0"],
  ["something that is no URL", '["https://"]', "#/paths/~1users/get/x-source/0"],
])("%s is no `x-source`", async (_case, value, pointer) => {
  const findings = await lintYaml(
    "evidence",
    `
    openapi: 3.1.0
    paths:
      /users:
        get: { x-evidence: documented, x-source: ${value} }
    `,
  );
  expect(findings.map(({ at }) => at)).toEqual([`openapi.yaml${pointer}`]);
});

test("what was seen in another version must name that version and be inferred", async () => {
  const document = (marks: string) => `
    openapi: 3.1.0
    paths:
      /users:
        get: { x-source: [https://docs.example], ${marks} }
    `;
  expect(await lintYaml("evidence", document("x-evidence: inferred, x-seen-in: core"))).toEqual([]);
  expect(await lintYaml("evidence", document("x-evidence: inferred, x-seen-in: v2"))).toEqual([
    expect.objectContaining({ message: '`x-seen-in` is "v2". Write one of `v1`, `v3`, `core`.' }),
  ]);
  expect(await lintYaml("evidence", document("x-evidence: documented, x-seen-in: v1"))).toEqual([
    expect.objectContaining({
      at: "openapi.yaml#/paths/~1users/get/x-seen-in",
      message: expect.stringContaining("Set `x-evidence: inferred` beside `x-seen-in`."),
    }),
  ]);
});
