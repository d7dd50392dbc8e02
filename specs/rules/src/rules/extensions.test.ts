import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

test("a misspelt extension is reported at its key, with the name that was meant", async () => {
  const findings = await lintYaml(
    "extensions",
    `
    openapi: 3.1.0
    paths:
      /users:
        get: { x-evidance: documented }
    `,
  );
  expect(findings).toEqual([
    {
      at: "openapi.yaml#/paths/~1users/get/x-evidance",
      message:
        "`x-evidance` is an extension that nothing here reads. Correct the name, or list it in the option `allow`.",
      suggest: ["x-evidence"],
    },
  ]);
});

test("extensions are found at the root, beside a `$ref`, on shared files and on those Redocly has a type for", async () => {
  const findings = await lintYaml(
    "extensions",
    `
    openapi: 3.1.0
    x-tagGroups: []
    info: { x-logo: { url: /logo.png } }
    paths:
      /users: { $ref: paths/users.yaml }
    components:
      schemas:
        Pet: { properties: { owner: { $ref: "#/components/schemas/User", x-link: /users } } }
        User: { type: object }
    `,
    {},
    { "paths/users.yaml": "get: { x-internal: true }" },
  );
  expect(findings.map(({ at }) => at).toSorted()).toEqual([
    "openapi.yaml#/components/schemas/Pet/properties/owner/x-link",
    "openapi.yaml#/info/x-logo",
    "openapi.yaml#/x-tagGroups",
    "paths/users.yaml#/get/x-internal",
  ]);
});

test("known extensions, names that merely begin with x- and the insides of examples pass", async () => {
  const findings = await lintYaml(
    "extensions",
    `
    openapi: 3.1.0
    paths:
      /users:
        get:
          x-evidence: inferred
          x-source: [https://docs.example]
          x-seen-in: v1
          x-unverified: true
          x-coverage: partial
          responses:
            "200":
              headers: { x-request-id: { schema: { type: string } } }
              content:
                application/json:
                  example: { x-ray: true }
                  examples: { x-men: { value: { x-ray: true } } }
                  schema:
                    properties:
                      x-ray: { type: string, x-extensible-enum: [a] }
                      self: { type: object, x-link-target: /users, x-link-method: get }
    `,
  );
  expect(findings).toEqual([]);
});

test("the option `allow` adds to the extensions we know", async () => {
  expect(await lintYaml("extensions", "openapi: 3.1.0\nx-house: ours", { allow: ["x-house"] })).toEqual([]);
});
