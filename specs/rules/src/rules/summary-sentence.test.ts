import { expect, test } from "vitest";
import { lintYaml } from "../testing/lint-yaml.js";

const summarised = (summary: string) => `
  openapi: 3.1.0
  paths:
    /users:
      get: { operationId: listUsers, summary: ${JSON.stringify(summary)} }
  `;

test.each([
  "List users",
  "Get /datamodel.json",
  "List users of API 2.0 (v1.1)",
  "Écrire un message",
  "A b c d e f g h i j",
  "S".padEnd(80, "x"),
])("%j is a good summary", async (summary) => {
  expect(await lintYaml("summary-sentence", summarised(summary))).toEqual([]);
});

test.each([
  ["list users", "does not start with a capital letter. Start it with one."],
  ["List users.", "ends with a full stop. Take it away."],
  ["Get a user!", 'ends with "!". Take it away.'],
  ["Get a user?", 'ends with "?". Take it away.'],
  ["Get a user…", 'ends with "…". Take it away.'],
  ["Get a user. Or two", "is more than one sentence. Keep one, and tell the rest in `description`."],
  ["Get a user! Or two", "is more than one sentence. Keep one, and tell the rest in `description`."],
  [" List users", "has space around it or a line break. Write it on one line."],
  ["List\nusers", "has space around it or a line break. Write it on one line."],
  [
    "A b c d e f g h i j k",
    "is too long (words: 11, characters: 21). Use at most 10 words and 80 characters, and tell the rest in `description`.",
  ],
  [
    "S".padEnd(81, "x"),
    "is too long (words: 1, characters: 81). Use at most 10 words and 80 characters, and tell the rest in `description`.",
  ],
])("%j is reported with what to change", async (summary, fault) => {
  expect(await lintYaml("summary-sentence", summarised(summary))).toEqual([
    {
      at: "openapi.yaml#/paths/~1users/get/summary",
      message: `The summary of \`listUsers\` ${fault}`,
      suggest: [],
    },
  ]);
});

test("a summary that is missing or blank is reported, for webhooks too", async () => {
  const findings = await lintYaml(
    "summary-sentence",
    `
    openapi: 3.1.0
    paths:
      /users:
        get: {}
    webhooks:
      userCreated:
        post: { summary: "  " }
    `,
  );
  expect(findings.map(({ at, message }) => [at, message])).toEqual([
    ["openapi.yaml#/paths/~1users/get", "`GET /users` has no summary. Say in one sentence what it does."],
    [
      "openapi.yaml#/webhooks/userCreated/post/summary",
      "`POST userCreated` has no summary. Say in one sentence what it does.",
    ],
  ]);
});
