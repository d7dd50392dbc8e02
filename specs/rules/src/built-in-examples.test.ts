/** Proves that the strict preset validates our examples, so that no rule of ours has to. */
import { expect, test } from "vitest";
import { lintWith, toFinding, type Files } from "./testing/lint-yaml.js";

const strict = { extends: ["recommended-strict", "api-clients/all"] };

const files: Files = {
  "schemas/User.yaml": `
    type: object
    required: [id]
    properties:
      id: { type: integer, examples: [1] }
      name: { type: [string, "null"] }
      boss: { $ref: User.yaml }
    `,
  "examples/good.yaml": "value: { id: 1, name: null, boss: { id: 2 } }",
  "examples/bad.yaml": "value: { name: 7, boss: { id: two } }",
  "examples/extra.yaml": "value: { id: 1, nickname: Ada }",
  "parameters/Limit.yaml": `{ name: limit, in: query, schema: { type: integer }, example: ten }`,
};

const findInvalid = async (operation: string, changed: Files = {}) => {
  const source = `
    openapi: 3.1.0
    paths:
      /users:
        post: ${operation}
    `;
  const problems = await lintWith(strict, source, { ...files, ...changed });
  return problems
    .filter(({ ruleId }) => ruleId.startsWith("no-invalid-"))
    .map((problem) => `${problem.ruleId} ${toFinding(problem).at}`);
};
const media = (example: string) =>
  `content: { application/json: { schema: { $ref: schemas/User.yaml }, examples: { one: ${example} } } }`;

test("an Example Object in a file is validated against a schema in another file, and reported in its own", async () => {
  const answer = (name: string) =>
    `{ responses: { "200": { ${media(`{ $ref: examples/${name}.yaml }`)} } } }`;
  expect(await findInvalid(answer("good"))).toEqual([]);
  expect(await findInvalid(answer("bad"))).toEqual([
    "no-invalid-media-type-examples examples/bad.yaml#/value",
    "no-invalid-media-type-examples examples/bad.yaml#/value/name",
    "no-invalid-media-type-examples examples/bad.yaml#/value/boss/id",
  ]);
});

test("a member that the schema does not name is an error, so that no example shows more than we describe", async () => {
  expect(
    await findInvalid(`{ responses: { "200": { ${media("{ $ref: examples/extra.yaml }")} } } }`),
  ).toEqual(["no-invalid-media-type-examples examples/extra.yaml#/value/nickname"]);
});

test.each([
  ["request bodies", `{ requestBody: { ${media("{ value: { id: x } }")} } }`, "examples/one/value/id"],
  ["errors", `{ responses: { default: { ${media("{ value: { id: x } }")} } } }`, "examples/one/value/id"],
  [
    "a single `example`",
    "{ requestBody: { content: { a/b: { schema: { type: string }, example: 1 } } } }",
    "example",
  ],
])("inline examples are validated in %s", async (_where, operation, pointer) => {
  expect(await findInvalid(operation)).toEqual([
    expect.stringMatching(new RegExp(`^no-invalid-media-type-examples .*${pointer}$`)),
  ]);
});

test("examples of parameters are validated, in a file of their own too", async () => {
  const inline = "{ name: skip, in: query, schema: { type: integer }, examples: { one: { value: none } } }";
  expect(await findInvalid(`{ parameters: [{ $ref: parameters/Limit.yaml }, ${inline}] }`)).toEqual([
    "no-invalid-parameter-examples parameters/Limit.yaml#/example",
    "no-invalid-parameter-examples openapi.yaml#/paths/~1users/post/parameters/1/examples/one/value",
  ]);
});

test("examples inside schemas are validated", async () => {
  const schema = "type: object\nproperties: { id: { type: integer, examples: [one] } }";
  expect(
    await findInvalid(`{ responses: { "200": { ${media("{ value: {} }")} } } }`, {
      "schemas/User.yaml": schema,
    }),
  ).toEqual(["no-invalid-schema-examples schemas/User.yaml#/properties/id/examples/0"]);
});

// If one of these is found one day, the rule `checked-example` can let it through.
test.each([
  ["externalValue", `{ requestBody: { ${media("{ externalValue: examples/number.json }")} } }`],
  [
    "a parameter's example by `$ref`",
    "{ parameters: [{ name: skip, in: query, schema: { type: integer }, examples: { one: { $ref: examples/bad.yaml } } }] }",
  ],
  [
    "a header's example",
    `{ responses: { "200": { headers: { Count: { schema: { type: integer }, example: many } } } } }`,
  ],
  [
    "`examples` beside `example`",
    "{ requestBody: { content: { a/b: { schema: { type: string }, example: a, examples: { one: { value: 1 } } } } } }",
  ],
])("the preset does not look at %s", async (_what, operation) => {
  expect(await findInvalid(operation, { "examples/number.json": "7" })).toEqual([]);
});
