import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const lintPaths = (paths: Record<string, string | undefined>) => {
  const entries = Object.entries(paths).map(([path, file]) =>
    file === undefined ? `  "${path}": {}` : `  "${path}": { $ref: "${file}" }`,
  );
  return lintYaml("path-file", ["openapi: 3.1.0", "paths:", ...entries].join("\n"));
};

test("files that are named after their path pass, in folders too", async () => {
  expect(
    await lintPaths({
      "/api/users/{id}": "paths/api_users_{id}.yaml",
      "/api/bookings": "./paths/bookings/api_bookings.yaml",
      "/objects/{model}.json": "paths/objects_{model}.json.yaml",
      "/": "paths/root.yaml",
      "x-note": undefined,
    }),
  ).toEqual([]);
});

test.each([
  ["another name", "paths/users.yaml"],
  ["a name that only ends alike", "paths/v1_api_users.yaml"],
  ["another folder", "resources/api_users.yaml"],
  ["a folder above", "../paths/api_users.yaml"],
  ["a way out of the folder", "paths/../api_users.yaml"],
  ["another extension", "paths/api_users.json"],
  ["a place inside a file", "paths/all.yaml#/api_users.yaml"],
])("%s is reported at the reference", async (_case, file) => {
  expect(await lintPaths({ "/api/users": file })).toEqual([
    {
      at: "openapi.yaml#/paths/~1api~1users/$ref",
      message: `\`/api/users\` is in \`${file}\`. Move it to \`paths/api_users.yaml\`: files are named after their path.`,
      suggest: [],
    },
  ]);
});

test("an inline path among files is reported at its key", async () => {
  expect(await lintPaths({ "/users": "paths/users.yaml", "/pets": undefined })).toEqual([
    {
      at: "openapi.yaml#/paths/~1pets",
      message:
        "`/pets` is written inline. Move it to `paths/pets.yaml` and refer to it: `$ref: paths/pets.yaml`.",
      suggest: [],
    },
  ]);
});

test("a document that is one file is left alone", async () => {
  expect(await lintPaths({ "/users": undefined, "/people": "#/paths/~1users" })).toEqual([]);
});
