import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const named = (...ids: string[]) => `
  openapi: 3.1.0
  paths:
    ${ids.map((id, index) => `/things/${index}: { get: { operationId: ${JSON.stringify(id)} } }`).join("\n    ")}
  `;

test("camelCase names that start with a verb pass", async () => {
  expect(
    await lintYaml(
      "operation-id",
      named("listUsers", "getUser2", "logIn", "runBatch", "query", "checkOutBasket"),
    ),
  ).toEqual([]);
});

test("an operation without a name is reported at its method", async () => {
  expect(await lintYaml("operation-id", "openapi: 3.1.0\npaths: { /users: { get: {} } }")).toEqual([
    {
      at: "openapi.yaml#/paths/~1users/get",
      message: "`GET /users` has no `operationId`. Add one: a verb and what it acts on, such as `listUsers`.",
      suggest: [],
    },
  ]);
});

test("a name that is taken is reported with its owner, also between paths and webhooks", async () => {
  const findings = await lintYaml(
    "operation-id",
    `
    openapi: 3.1.0
    paths:
      /users:
        post: { operationId: createUser }
    webhooks:
      userCreated:
        post: { operationId: createUser }
    `,
  );
  expect(findings).toEqual([
    {
      at: "openapi.yaml#/webhooks/userCreated/post/operationId",
      message:
        "`operationId: createUser` of `POST userCreated` is already taken by `POST /users`. Rename one of them.",
      suggest: [],
    },
  ]);
});

test.each(["ListUsers", "list_users", "list users", "list-users", "listÜsers"])(
  "%j is not camelCase",
  async (id) => {
    const findings = await lintYaml("operation-id", named(id));
    expect(findings.map(({ message }) => message)).toEqual([
      `\`operationId: ${id}\` is not camelCase. Write it like \`listUsers\`: letters and digits, lower case first.`,
    ]);
  },
);

test("a name that starts with no verb is reported, with the verbs it may have meant", async () => {
  const findings = await lintYaml("operation-id", named("usersList", "creatUser"));
  expect(findings.map(({ at, message }) => [at, message])).toEqual([
    ["openapi.yaml#/paths/~1things~10/get/operationId", expect.stringContaining("`users` is none we know")],
    ["openapi.yaml#/paths/~1things~11/get/operationId", expect.stringContaining("`creat` is none we know")],
  ]);
  expect(findings[1]?.suggest).toContain("create");
});

test("the option `verbs` adds to the verbs we know", async () => {
  expect(await lintYaml("operation-id", named("teleportUser", "getUser"), { verbs: ["teleport"] })).toEqual(
    [],
  );
});

test("an option that is no list of strings is refused with its name", async () => {
  await expect(lintYaml("operation-id", named("getUser"), { verbs: "teleport" })).rejects.toThrow(
    'redocly.yaml: `api-clients/operation-id.verbs` must be a list of strings, got "teleport".',
  );
});
