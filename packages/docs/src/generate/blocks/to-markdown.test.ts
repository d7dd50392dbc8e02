import { expect, it } from "vitest";
import type { Answer, Field } from "./block.js";
import { toMarkdown } from "./to-markdown.js";

const field: Field = {
  name: "type",
  type: "string",
  required: true,
  marks: [],
  limits: [],
  values: [],
  children: [],
};
const answer = (status: string, fields: Field[]): Answer => ({
  status,
  description: "Refused.",
  headers: [],
  fields,
  examples: [],
});

it("tells the members that several answers have in common once", () => {
  const answers = [answer("200", []), answer("400", [field]), answer("401", []), answer("404", [field])];
  const text = toMarkdown({
    path: "reference/x/y",
    title: "Y",
    description: "",
    keywords: [],
    blocks: [{ kind: "answers", answers }],
  });
  expect(text.match(/- `type` string, required/g)).toHaveLength(1);
  expect(text).toContain("### 404\n\nno body. Refused.\n\nMembers as under 400.");
  expect(text).not.toMatch(/### 401\n\nno body. Refused.\n\nMembers/);
});
