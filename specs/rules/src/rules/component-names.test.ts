import { bundle, createConfig } from "@redocly/openapi-core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lintYaml, MemoryResolver, rootFile, type Files } from "../testing/lint-yaml.js";

const referring = (...references: string[]) => `
  openapi: 3.1.0
  info: { title: Names, version: "1" }
  paths: {}
  components:
    schemas:
      Everything:
        anyOf: [${references.map((reference) => `{ $ref: "${reference}" }`).join(", ")}]
  `;

/** The names the bundler gives, per kind of component. */
async function bundledNames(source: string, files: Files): Promise<Record<string, string[]>> {
  const bundled = await bundle({
    ref: rootFile,
    config: await createConfig({}),
    externalRefResolver: new MemoryResolver({ ...files, "openapi.yaml": source }),
  });
  const { components } = bundled.bundle.parsed as { components: Record<string, object> };
  return Object.fromEntries(Object.entries(components).map(([kind, named]) => [kind, Object.keys(named)]));
}

test("files with names of their own keep them through the bundler", async () => {
  const source = referring("schemas/User.yaml", "schemas/UserCreate.json", "#/components/schemas/Everything");
  const files = {
    "schemas/User.yaml": `properties: { all: { $ref: "../openapi.yaml#/components/schemas/Everything" }, me: { $ref: "User.yaml#" } }`,
    "schemas/UserCreate.json": "{}",
  };
  expect(await lintYaml("component-names", source, {}, files)).toEqual([]);
  expect((await bundledNames(source, files))["schemas"]).toEqual(["Everything", "User", "UserCreate"]);
});

test("references within the root document stay as they are, also to a component that is a file", async () => {
  const source = `${referring("#/components/schemas/Everything/properties/one", "#/components/schemas/User")}
        properties: { one: { type: string } }
      User: { $ref: schemas/User.yaml }
  `;
  const files = { "schemas/User.yaml": "type: object" };
  expect(await lintYaml("component-names", source, {}, files)).toEqual([]);
  expect((await bundledNames(source, files))["schemas"]).toEqual(["Everything", "User"]);
});

test("two files with one name are reported where the bundler would rename the second", async () => {
  const source = referring("schemas/User.yaml", "admin/User.yaml");
  const files = { "schemas/User.yaml": "type: object", "admin/User.yaml": "type: string" };
  expect(await lintYaml("component-names", source, {}, files)).toEqual([
    {
      at: "openapi.yaml#/components/schemas/Everything/anyOf/1/$ref",
      message:
        "`User` is the name of two schemas: /project/schemas/User.yaml and /project/admin/User.yaml. Rename one, or the bundler will.",
      suggest: [],
    },
  ]);
  expect((await bundledNames(source, files))["schemas"]).toContain("User-2");
});

test("a file is reported when it has the name of a component of the root document", async () => {
  const source = referring("schemas/Everything.yaml");
  const files = { "schemas/Everything.yaml": "type: object" };
  const findings = await lintYaml("component-names", source, {}, files);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining(
      "/project/openapi.yaml#/components/schemas/Everything and /project/schemas/Everything",
    ),
  ]);
  expect((await bundledNames(source, files))["schemas"]).toContain("Everything-2");
});

test("a name may be used again for another kind", async () => {
  const source = `
    openapi: 3.1.0
    info: { title: Names, version: "1" }
    paths:
      /users:
        get:
          parameters: [{ $ref: parameters/User.yaml }]
          responses:
            "200":
              content:
                application/json: { schema: { $ref: schemas/User.yaml }, examples: { one: { $ref: examples/User.yaml } } }
    `;
  const files = {
    "parameters/User.yaml": "{ name: user, in: query, schema: { type: string } }",
    "schemas/User.yaml": "type: string",
    "examples/User.yaml": "value: Ada",
  };
  expect(await lintYaml("component-names", source, {}, files)).toEqual([]);
  expect(await bundledNames(source, files)).toEqual({
    parameters: ["User"],
    schemas: ["User"],
    examples: ["User"],
  });
});

test("a reference to the inside of a file is reported: the bundler names it after the last step", async () => {
  const source = referring("schemas/All.yaml#/$defs/pet");
  const files = { "schemas/All.yaml": "$defs: { pet: { items: { $ref: '#/$defs/cat' } }, cat: {} }" };
  const findings = await lintYaml("component-names", source, {}, files);
  expect(findings.map(({ at, message }) => [at, message])).toEqual([
    [
      "openapi.yaml#/components/schemas/Everything/anyOf/0/$ref",
      "`schemas/All.yaml#/$defs/pet` points inside a file, so the bundler would name it after the last step. Move it to a file of its own.",
    ],
    ["schemas/All.yaml#/$defs/pet/items/$ref", expect.stringContaining("`#/$defs/cat` points inside a file")],
  ]);
  expect((await bundledNames(source, files))["schemas"]).toEqual(["Everything", "cat", "pet"]);
});

test("a place inside a file is no component, whatever it is called there", async () => {
  const source = referring("schemas/All.yaml#/components/schemas/Pet", "schemas/User.yaml");
  const files = {
    "schemas/All.yaml": "components: { schemas: { Pet: { type: object } } }",
    "schemas/User.yaml": "items: { $ref: '../openapi.yaml#/components/schemas/Everything/anyOf/0' }",
  };
  const findings = await lintYaml("component-names", source, {}, files);
  expect(findings.map(({ at }) => at)).toEqual([
    "openapi.yaml#/components/schemas/Everything/anyOf/0/$ref",
    "schemas/User.yaml#/items/$ref",
  ]);
});

test("a file that adds keywords to another keeps its name; one that adds nothing loses it", async () => {
  const source = referring("schemas/Owner.yaml", "schemas/Guest.yaml", "admin/Owner.yaml");
  const files = {
    "schemas/Owner.yaml": "{ $ref: User.yaml, description: A user who owns something. }",
    "schemas/Guest.yaml": "$ref: User.yaml",
    "schemas/User.yaml": "type: object",
    "admin/Owner.yaml": "type: string",
  };
  expect((await lintYaml("component-names", source, {}, files)).map(({ message }) => message)).toEqual([
    "`schemas/Guest.yaml` only refers to User.yaml, so the bundler drops its name. Refer to User.yaml directly, or add what differs beside its `$ref`.",
    expect.stringContaining("`Owner` is the name of two schemas"),
  ]);
  expect((await bundledNames(source, files))["schemas"]).toEqual(["Everything", "User", "Owner", "Owner-2"]);
});

test("a reference in an answer that many operations share is reported once", async () => {
  const answers = '{ responses: { "404": { $ref: responses/Problem.yaml } } }';
  const source = `
    openapi: 3.1.0
    paths:
      /users: { get: ${answers}, post: ${answers} }
      /pets: { get: ${answers} }
    `;
  const files = {
    "responses/Problem.yaml": "content: { a/b: { schema: { $ref: '../schemas/All.yaml#/$defs/Problem' } } }",
    "schemas/All.yaml": "$defs: { Problem: { type: object } }",
  };
  expect(await lintYaml("component-names", source, {}, files)).toHaveLength(1);
});

test("a name that no component can have is reported, once for each file", async () => {
  const source = referring("schemas/User (old).yaml", "schemas/User (old).yaml");
  const findings = await lintYaml("component-names", source, {}, { "schemas/User (old).yaml": "{}" });
  expect(findings.map(({ message }) => message)).toEqual([
    '`User (old)` cannot be the name of a component. Rename User (old).yaml: letters, digits, ".", "_" and "-".',
  ]);
});

test.each(["user", "user_create", "User.v2", "2User"])("%s is no name for a schema", async (name) => {
  const source = referring(`schemas/${name}.yaml`);
  const findings = await lintYaml("component-names", source, {}, { [`schemas/${name}.yaml`]: "{}" });
  expect(findings.map(({ message }) => message)).toEqual([
    `\`${name}\` is the name of a schema and a type, but not PascalCase. Rename ${name}.yaml, like \`UserCreate.yaml\`.`,
  ]);
});

test("twins are reported as well, although the bundler merges them for as long as they are the same", async () => {
  const source = referring("schemas/User.yaml", "admin/User.yaml");
  const files = { "schemas/User.yaml": "type: object", "admin/User.yaml": "type: object" };
  expect(await lintYaml("component-names", source, {}, files)).toHaveLength(1);
  expect((await bundledNames(source, files))["schemas"]).toEqual(["Everything", "User"]);
});

test("whatever the files are called, as many are reported as the bundler renames", async () => {
  const file = fc
    .tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("User", "Pet", "Everything", "Page"))
    .map(([folder, name]) => `${folder}/${name}.yaml`);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(file, { maxLength: 8 }), async (paths) => {
      const source = referring(...paths);
      const files = Object.fromEntries(paths.map((path, index) => [path, `const: ${index}`]));
      const names = (await bundledNames(source, files))["schemas"] ?? [];
      const findings = await lintYaml("component-names", source, {}, files);
      expect(findings).toHaveLength(names.filter((name) => /-\d+$/.test(name)).length);
    }),
    { numRuns: 40 },
  );
});
