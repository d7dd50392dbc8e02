import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const answering = (schema: string, schemas = "Other: {}") => `
  openapi: 3.1.0
  paths:
    /users:
      get:
        operationId: listUsers
        responses:
          "200": { content: { application/json: { schema: ${schema} } } }
  components:
    schemas:
      ${schemas}
  `;
const at = "openapi.yaml#/paths/~1users/get/responses/200/content/application~1json/schema";

test("an `enum` in an answer is reported with the operation and the open way to write it", async () => {
  expect(await lintYaml("open-response", answering("{ type: string, enum: [a] }"))).toEqual([
    {
      at: `${at}/enum`,
      message:
        "`enum` closes what is received through `listUsers`. Write the known values as `x-extensible-enum` beside `type`, or use `const` for the one value that marks a type.",
      suggest: [],
    },
  ]);
});

test.each(["additionalProperties", "unevaluatedProperties"])(
  "`%s: false` in an answer is reported",
  async (keyword) => {
    expect(await lintYaml("open-response", answering(`{ type: object, ${keyword}: false }`))).toEqual([
      {
        at: `${at}/${keyword}`,
        message: `\`${keyword}: false\` closes what is received through \`listUsers\`. Take it away: a provider may add members at any time.`,
        suggest: [],
      },
    ]);
  },
);

test.each([
  ["oneOf", "{ oneOf: [{ const: user }, { const: bot }] }"],
  ["anyOf", "{ type: string, anyOf: [{ const: user }, { const: bot }] }"],
  ["oneOf", '{ oneOf: [{ const: user }, { const: bot }, { type: "null" }] }'],
  ["oneOf", "{ oneOf: [{ const: 1 }, { const: 2 }, { const: null }] }"],
  ["oneOf", '{ oneOf: [{ const: user, description: A person }, { $ref: "#/components/schemas/Other" }] }'],
])("`%s` of nothing but constants is an `enum` in other words, and reported: %s", async (keyword, schema) => {
  expect(await lintYaml("open-response", answering(schema, "Other: { const: bot }"))).toEqual([
    {
      at: `${at}/${keyword}`,
      message: `\`${keyword}\` of nothing but constants closes what is received through \`listUsers\`. Write the known values as \`x-extensible-enum\` beside \`type\`, or use \`const\` for the one value that marks a type.`,
      suggest: [],
    },
  ]);
});

test.each([
  "{ const: user }",
  "{ oneOf: [{ const: user }, { type: string }] }",
  '{ oneOf: [{ const: user }, { type: "null" }] }',
  "{ oneOf: [{ const: user }, { const: null }] }",
  "{ anyOf: [{ const: user }] }",
  "{ allOf: [{ const: user }, { const: user }] }",
  "{ oneOf: [{ properties: { type: { const: user } } }, { properties: { type: { const: bot } } }] }",
  "{ type: object, additionalProperties: true }",
  "{ type: object, additionalProperties: { type: string } }",
  "{ type: string, x-extensible-enum: [a], maxLength: 3, pattern: a }",
  "{ type: object, properties: { enum: { type: string }, additionalProperties: { const: false } } }",
  "{ not: { enum: [a] } }",
])("nothing is said about %s", async (schema) => {
  expect(await lintYaml("open-response", answering(schema))).toEqual([]);
});

test.each([
  ["{ properties: { a: CLOSED } }", "/properties/a"],
  ["{ patternProperties: { a: CLOSED } }", "/patternProperties/a"],
  ["{ additionalProperties: CLOSED }", "/additionalProperties"],
  ["{ items: CLOSED }", "/items"],
  ["{ prefixItems: [{}, CLOSED] }", "/prefixItems/1"],
  ["{ unevaluatedProperties: CLOSED }", "/unevaluatedProperties"],
  ["{ unevaluatedItems: CLOSED }", "/unevaluatedItems"],
  ["{ propertyNames: CLOSED }", "/propertyNames"],
  ["{ contains: CLOSED }", "/contains"],
  ["{ dependentSchemas: { a: CLOSED } }", "/dependentSchemas/a"],
  ["{ if: { enum: [a] }, then: CLOSED }", "/then"],
  ["{ else: CLOSED }", "/else"],
  ["{ allOf: [CLOSED] }", "/allOf/0"],
  ["{ oneOf: [CLOSED] }", "/oneOf/0"],
  ["{ anyOf: [{ items: { properties: { a: CLOSED } } }] }", "/anyOf/0/items/properties/a"],
  ['{ $ref: "#/components/schemas/Other", properties: { a: CLOSED } }', "/properties/a"],
])("a closed schema is found in %s", async (schema, pointer) => {
  const findings = await lintYaml("open-response", answering(schema.replace("CLOSED", "{ enum: [a] }")));
  expect(findings.map((finding) => finding.at)).toEqual([`${at}${pointer}/enum`]);
});

test("a closed schema that several operations reach by `$ref`, in a circle, is reported once in its file", async () => {
  const files = {
    "schemas/User.yaml": "properties: { friends: { items: { $ref: User.yaml } }, pet: { $ref: Pet.yaml } }",
    "schemas/Pet.yaml": "properties: { owner: { $ref: User.yaml }, kind: { enum: [cat] } }",
  };
  const findings = await lintYaml(
    "open-response",
    `
    openapi: 3.1.0
    paths:
      /users: { get: { operationId: listUsers, responses: { "200": { $ref: "#/components/responses/User" } } } }
      /pets: { get: { responses: { default: { content: { a/b: { schema: { $ref: schemas/Pet.yaml } } } } } } }
    components:
      responses:
        User: { content: { application/json: { schema: { $ref: schemas/User.yaml } } } }
    `,
    {},
    files,
  );
  expect(findings.map((finding) => finding.at)).toEqual(["schemas/Pet.yaml#/properties/kind/enum"]);
  expect(findings[0]?.message).toContain("received through `listUsers`");
});

test("a chain of references with keywords beside them is followed link by link", async () => {
  const schemas = `
      First: { $ref: "#/components/schemas/Second", properties: { a: { enum: [a] } } }
      Second: { $ref: "#/components/schemas/Third", properties: { b: { enum: [b] } } }
      Third: { properties: { c: { enum: [c] } } }`;
  const findings = await lintYaml(
    "open-response",
    answering('{ $ref: "#/components/schemas/First" }', schemas),
  );
  expect(findings.map((finding) => finding.at).toSorted()).toEqual([
    "openapi.yaml#/components/schemas/First/properties/a/enum",
    "openapi.yaml#/components/schemas/Second/properties/b/enum",
    "openapi.yaml#/components/schemas/Third/properties/c/enum",
  ]);
});

test("what a caller sends may be closed; what a webhook or a header brings may not", async () => {
  const findings = await lintYaml(
    "open-response",
    `
    openapi: 3.1.0
    paths:
      /users:
        post:
          parameters: [{ name: sort, in: query, schema: { enum: [up] } }]
          requestBody: { content: { application/json: { schema: { enum: [a], additionalProperties: false } } } }
          responses: { "204": { headers: { Kind: { schema: { enum: [a] } } } } }
    webhooks:
      userCreated:
        post:
          requestBody: { content: { application/json: { schema: { enum: [a] } } } }
          responses: { "200": { content: { application/json: { schema: { enum: [ok] } } } } }
    `,
  );
  expect(findings.map((finding) => finding.at)).toEqual([
    "openapi.yaml#/paths/~1users/post/responses/204/headers/Kind/schema/enum",
    "openapi.yaml#/webhooks/userCreated/post/requestBody/content/application~1json/schema/enum",
  ]);
});

test("headers and webhook bodies in files of their own are looked into", async () => {
  const findings = await lintYaml(
    "open-response",
    `
    openapi: 3.1.0
    paths:
      /users: { get: { responses: { "204": { headers: { Kind: { $ref: kind.yaml } } } } } }
    webhooks:
      userCreated: { post: { requestBody: { $ref: body.yaml } } }
    `,
    {},
    {
      "kind.yaml": "schema: { enum: [a] }",
      "body.yaml": "content: { application/json: { schema: { enum: [a] } } }",
    },
  );
  expect(findings.map((finding) => finding.at)).toEqual([
    "kind.yaml#/schema/enum",
    "body.yaml#/content/application~1json/schema/enum",
  ]);
});
