import { expect, it } from "vitest";
import type { Field } from "../blocks/block.js";
import { openSpec } from "../document/spec.js";
import { fieldsOf } from "./fields.js";
import { mergeFields } from "./merge-fields.js";

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: "string",
  required: false,
  marks: [],
  limits: [],
  values: [],
  children: [],
  ...more,
});

it("tells of a member once, required if any part requires it, in the words of the closest part", () => {
  const far = field("email", { description: "An address.", limits: ["at least 3 characters"] });
  const near = field("email", { required: true, type: "string (email)", limits: ["at most 9 characters"] });
  expect(mergeFields([far, field("name"), near])).toEqual([
    {
      ...far,
      type: "string (email)",
      required: true,
      limits: ["at least 3 characters", "at most 9 characters"],
    },
    field("name"),
  ]);
  expect(mergeFields([near, { ...far, description: "Closer." }])).toMatchObject([
    { required: true, description: "Closer." },
  ]);
});

it("keeps a type that says something beside one that does not", () => {
  const told = field("site", { type: "[Site](page:reference/x/schemas/Site)" });
  expect(mergeFields([told, field("site", { type: "object", required: true })])).toEqual([
    { ...told, required: true },
  ]);
});

it("brings the members of both together, each once too", () => {
  const parts = [
    field("user", { children: [field("id"), field("name")] }),
    field("user", { children: [field("id", { required: true })] }),
  ];
  expect(mergeFields(parts)).toEqual([
    field("user", { children: [field("id", { required: true }), field("name")] }),
  ]);
});

it("keeps alternatives apart, and a member that is only called so", () => {
  const or = field("or", { isAlternative: true });
  expect(mergeFields([or, field("or"), or])).toEqual([or, field("or"), or]);
});

it("is how the parts of `allOf` and the properties beside them are shown", () => {
  const spec = openSpec("x", {
    info: { title: "X", version: "1.0.0" },
    paths: {},
    components: { schemas: { Base: { type: "object", properties: { email: { type: "string" } } } } },
  });
  const schema = {
    allOf: [
      { $ref: "#/components/schemas/Base" },
      { type: "object", required: ["email"], properties: { email: { type: "string", format: "email" } } },
    ],
  };
  expect(fieldsOf(spec, schema, { opens: 1 })).toMatchObject([
    { name: "email", type: "string (email)", required: true },
  ]);
});
