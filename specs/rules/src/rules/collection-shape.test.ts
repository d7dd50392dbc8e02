import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const envelope = { shapes: [{ itemsAt: "data", required: ["data", "meta"] }] };
const hal = { shapes: [{ itemsAt: "_embedded", required: ["total_entries", "_links"] }] };

const answering = (schema: string, schemas = "", operation = "get: ") => `
  openapi: 3.1.0
  paths:
    /users:
      ${operation}
        operationId: listUsers
        responses:
          "200": { content: { application/json: { schema: ${schema} } } }
  components:
    schemas:
      User: { type: object }
      ${schemas}
  `;
const inline = "openapi.yaml#/paths/~1users/get/responses/200/content/application~1json/schema";
const users = `{ type: array, items: { $ref: "#/components/schemas/User" } }`;

test("a page with required members and named items passes", async () => {
  const page = `{ required: [meta, data], properties: { meta: {}, data: ${users} } }`;
  expect(await lintYaml("collection-shape", answering(page), envelope)).toEqual([]);
});

test("members the paginator reads are reported when they are not required", async () => {
  const page = `{ required: [meta], properties: { meta: {}, data: ${users} } }`;
  expect(await lintYaml("collection-shape", answering(page), envelope)).toEqual([
    {
      at: `${inline}/required`,
      message:
        "The answer of `listUsers` is a collection, but does not require `data`. Add to `required` what the paginator reads.",
      suggest: [],
    },
  ]);
});

test("items without a name are reported, whether written inline or not at all", async () => {
  const page = (data: string) => answering(`{ required: [meta, data], properties: { data: ${data} } }`);
  const [found] = await lintYaml(
    "collection-shape",
    page("{ type: array, items: { type: object } }"),
    envelope,
  );
  expect(found?.at).toBe(`${inline}/properties/data/items`);
  expect(found?.message).toContain("its items have no name. Give `items` a `$ref` to a schema");
  const [missing] = await lintYaml("collection-shape", page('{ type: [array, "null"] }'), envelope);
  expect(missing?.at).toBe(`${inline}/properties/data`);
});

test("an answer whose items would be no array is no collection, even by its name", async () => {
  const schemas =
    "UserList: { properties: { data: { type: object, properties: { name: { type: string } } } } }";
  const answer = '{ $ref: "#/components/schemas/UserList" }';
  expect(await lintYaml("collection-shape", answering(answer, schemas), envelope)).toEqual([]);
});

test("members are found through references and `allOf`, and reported where the answer is defined", async () => {
  const schemas = `
      UserPage: { allOf: [{ $ref: "#/components/schemas/Page" }], properties: { data: { $ref: "#/components/schemas/Users" } } }
      Page: { required: [meta], properties: { meta: {} } }
      Users: ${users}`;
  const page = '{ $ref: "#/components/schemas/UserPage" }';
  const findings = await lintYaml("collection-shape", answering(page, schemas), envelope);
  expect(findings.map(({ at }) => at)).toEqual(["openapi.yaml#/components/schemas/UserPage"]);
  const required = schemas.replace("properties: { data", "required: [data], properties: { data");
  expect(await lintYaml("collection-shape", answering(page, required), envelope)).toEqual([]);
});

test("an envelope that several answers fill in beside its `$ref` is checked for each of them", async () => {
  const findings = await lintYaml(
    "collection-shape",
    `
    openapi: 3.1.0
    paths:
      /users:
        get: { responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Page" } } } } } }
      /pets:
        get: { responses: { "200": { content: { application/json: { schema:
          { $ref: "#/components/schemas/Page", properties: { data: { type: array } } } } } } } }
      /cats:
        get: { responses: { "200": { content: { application/json: { schema:
          { $ref: "#/components/schemas/Page", properties: { data: { type: array } } } } } } } }
    components:
      schemas:
        Page: { required: [data, meta], properties: { meta: {} } }
    `,
    envelope,
  );
  expect(findings.map(({ at }) => at.split("/")[2])).toEqual(["~1pets", "~1cats"]);
});

test("a page that several operations answer with is reported once, even one composed in a circle", async () => {
  const answer = `{ responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Page" } } } } } }`;
  const findings = await lintYaml(
    "collection-shape",
    `
    openapi: 3.1.0
    paths:
      /users: { get: ${answer} }
      /pets: { get: ${answer} }
    components:
      schemas:
        Page: { required: [data], allOf: [{ $ref: "#/components/schemas/Base" }], properties: { data: { items: { $ref: "#/components/schemas/Base" } } } }
        Base: { allOf: [{ $ref: "#/components/schemas/Page" }] }
    `,
    envelope,
  );
  expect(findings.map(({ at }) => at)).toEqual(["openapi.yaml#/components/schemas/Page/required"]);
});

test.each([
  ["the rule has no shapes", "{ properties: { data: { type: array } } }", {}],
  ["the member is no array", "{ properties: { data: { type: object, properties: { id: {} } } } }", envelope],
  ["the member is missing", "{ type: object }", envelope],
  ["the answer is an array itself", "{ type: array, items: {} }", envelope],
])("nothing is said when %s", async (_case, schema, options) => {
  expect(await lintYaml("collection-shape", answering(schema), options)).toEqual([]);
});

test("only a success answer in JSON of a `get` counts, or of an operation the option names", async () => {
  const page = "{ properties: { data: { type: array } } }";
  const post = answering(page, "", "post: ");
  expect(await lintYaml("collection-shape", post, envelope)).toEqual([]);
  expect(await lintYaml("collection-shape", post, { ...envelope, operations: ["listUsers"] })).toHaveLength(
    2,
  );
  const failed = answering(page).replace('"200"', '"400"');
  expect(await lintYaml("collection-shape", failed, envelope)).toEqual([]);
  const text = answering(page).replace("application/json", "text/csv");
  expect(await lintYaml("collection-shape", text, envelope)).toEqual([]);
  const problem = answering(page).replace("application/json", "application/hal+json; charset=utf-8");
  expect(await lintYaml("collection-shape", problem, envelope)).toHaveLength(2);
});

test("an object that embeds one array is a page when the answer has the other members", async () => {
  const page = (embedded: string) =>
    answering(
      `{ required: [_embedded, total_entries, _links], properties: { total_entries: {}, _links: {}, _embedded: { properties: ${embedded} } } }`,
    );
  expect(await lintYaml("collection-shape", page(`{ users: ${users} }`), hal)).toEqual([]);
  const [found, ...others] = await lintYaml(
    "collection-shape",
    page(`{ users: ${users}, pets: ${users} }`),
    hal,
  );
  expect(found?.at).toBe(`${inline}/properties/_embedded`);
  expect(found?.message).toContain("`_embedded` holds 2 arrays. Leave one");
  expect(others).toEqual([]);
});

test("a resource that embeds arrays is no page, unless its name says so or the shape is strict", async () => {
  const resource = `{ properties: { id: {}, _embedded: { properties: { users: ${users}, pets: ${users} } } } }`;
  expect(await lintYaml("collection-shape", answering(resource), hal)).toEqual([]);
  expect(
    await lintYaml("collection-shape", answering(resource), { shapes: [{ itemsAt: "_embedded" }] }),
  ).toEqual([]);
  const strict = { shapes: [{ itemsAt: "_embedded", strict: true }] };
  expect(
    (await lintYaml("collection-shape", answering(resource), strict)).map(({ message }) => message),
  ).toEqual([
    expect.stringContaining("does not require `_embedded`"),
    expect.stringContaining("holds 2 arrays"),
  ]);
  const files = {
    "schemas/UserCollection.yaml": resource.replaceAll("#/components", "../openapi.yaml#/components"),
  };
  const named = answering("{ $ref: schemas/UserCollection.yaml }");
  expect((await lintYaml("collection-shape", named, hal, files)).map(({ at }) => at)).toEqual([
    "schemas/UserCollection.yaml#/",
    "schemas/UserCollection.yaml#/properties/_embedded",
  ]);
});

test("an operation the option names in vain is reported, with the one that was meant", async () => {
  const findings = await lintYaml("collection-shape", answering("{}"), {
    ...envelope,
    operations: ["listUser"],
  });
  expect(findings).toEqual([
    {
      at: "openapi.yaml#/",
      message:
        "redocly.yaml: `api-clients/collection-shape.operations` names `listUser`, which is no operation. Correct the name.",
      suggest: ["listUsers"],
    },
  ]);
});

test("options that cannot be read are refused with what they should look like", async () => {
  const lint = (options: Record<string, unknown>) => lintYaml("collection-shape", answering("{}"), options);
  await expect(lint({ shapes: "data" })).rejects.toThrow(
    "`api-clients/collection-shape.shapes` must be a list",
  );
  await expect(lint({ shapes: [{ at: "data" }] })).rejects.toThrow('{itemsAt: data}, got {"at":"data"}.');
  await expect(lint({ shapes: [{ itemsAt: "data", required: 1 }] })).rejects.toThrow(
    "must be a list of strings",
  );
});
