import type { Document } from "@api-clients/codegen";
import { expect, it } from "vitest";
import { withOperations } from "./coverage.js";

const source = "https://docs.example/users";
const operation = (operationId: string, more: object) => ({ operationId, responses: {}, ...more });
const document: Document & { webhooks: object } = {
  openapi: "3.1.0",
  paths: {
    "/users": {
      parameters: [],
      get: operation("listUsers", { "x-evidence": "observed", "x-source": [source] }),
      post: operation("createUser", {
        "x-evidence": "inferred",
        "x-seen-in": "v1",
        "x-source": ["https://docs.example/old", source],
      }),
    },
  },
  webhooks: { event: { post: operation("receiveEvent", { "x-evidence": "observed" }) } },
};
const before = "# Coverage\n\n<!-- generated: operations -->\nold\n<!-- /generated -->\n\n## Known holes\n";

it("The table lists every operation with its evidence, and each source once", () => {
  expect(withOperations(before, document)).toBe(`# Coverage

<!-- generated: operations -->

3 operations: 2 observed, 1 inferred (v1).

| operation | operationId | evidence | sources |
|---|---|---|---|
| \`GET /users\` | \`listUsers\` | observed | [1] |
| \`POST /users\` | \`createUser\` | inferred (v1) | [2] [1] |
| \`POST webhook event\` | \`receiveEvent\` | observed |  |

[1]: ${source}
[2]: https://docs.example/old

<!-- /generated -->

## Known holes
`);
});

it("A table that is fresh stays as it is", () => {
  const after = withOperations(before, document);
  expect(withOperations(after, document)).toBe(after);
});

it.each(["# Coverage\n", "<!-- /generated -->\n<!-- generated: operations -->\n"])(
  "A file without the two markers in their order is refused by an error that names both: %j",
  (text) => {
    expect(() => withOperations(text, document)).toThrow(
      /<!-- generated: operations -->.*<!-- \/generated -->/,
    );
  },
);
