import { expect, it } from "vitest";
import type { Page } from "../blocks/block.js";
import { openSpec } from "../document/spec.js";
import { linkOperations } from "./link-operations.js";

const spec = openSpec("x", {
  info: { title: "X", version: "1.0.0" },
  paths: { "/users": { get: { operationId: "listUsers", tags: ["Users"] } } },
  components: {},
});
const page = (markdown: string, path = "reference/x/other"): Page => ({
  path,
  title: "",
  description: "",
  keywords: [],
  blocks: [{ kind: "prose", markdown }],
});

it.each([
  ["as `listUsers` does", "as [`listUsers`](page:reference/x/users/listUsers) does"],
  ["a `list`, listUsers, `listUsers()`", "a `list`, listUsers, `listUsers()`"],
  ["[`listUsers`](#here) or [so `listUsers`](#there)", "[`listUsers`](#here) or [so `listUsers`](#there)"],
  ["```\n`listUsers`\n```", "```\n`listUsers`\n```"],
])("makes a link of code that is the id of an operation: %s", (text, linked) => {
  expect(linkOperations(spec, page(text)).blocks).toEqual([{ kind: "prose", markdown: linked }]);
});

it("does not link a page to itself", () => {
  const own = page("`listUsers`", "reference/x/users/listUsers");
  expect(linkOperations(spec, own)).toEqual(own);
});
