import { describe, expect, it } from "vitest";
import { openDocument } from "../document/document.js";
import { createCheck } from "./check.js";
import type { Direction } from "./view.js";

function violations(
  schemas: Record<string, unknown>,
  value: unknown,
  direction: Direction = "request",
): string[] {
  const document = openDocument({ openapi: "3.1.0", components: { schemas } });
  const found = createCheck(document, direction)("#/components/schemas/It", value);
  return found.map(({ pointer, keyword, message }) => `${pointer} ${keyword}: ${message}`);
}

describe("check", () => {
  it("finds every wrong member at once, each with its pointer", () => {
    const It = {
      type: "object",
      required: ["email", "name"],
      properties: { email: { type: "string", format: "email" }, "a/b": { type: "integer", maximum: 9 } },
      additionalProperties: false,
    };
    expect(violations({ It }, { email: "nobody", "a/b": 10, other: 1 })).toEqual([
      "/name required: is required",
      "/other additionalProperties: is not a known property",
      '/email format: must match format "email"',
      "/a~1b maximum: must be <= 9",
    ]);
  });

  it("says which values are allowed", () => {
    expect(violations({ It: { enum: ["asc", 1] } }, "up")).toEqual([' enum: must be one of "asc", 1']);
    expect(violations({ It: { const: "user" } }, "event")).toEqual([' const: must be "user"']);
  });

  const It = {
    type: "object",
    required: ["id", "password", "name"],
    properties: { id: { $ref: "#/components/schemas/Id" }, password: { writeOnly: true }, name: {} },
  };
  const Id = { type: "string", readOnly: true };

  it("neither wants nor lets pass a read-only member in a request", () => {
    expect(violations({ It, Id }, { password: "x", name: "y" })).toEqual([]);
    expect(violations({ It, Id }, { id: "1", password: "x", name: "y" })).toEqual([
      "/id readOnly: is read-only and cannot be sent",
    ]);
  });

  it("neither wants nor lets pass a write-only member in an answer", () => {
    expect(violations({ It, Id }, { id: "1", name: "y" }, "response")).toEqual([]);
    expect(violations({ It, Id }, { id: "1", password: "x", name: "y" }, "response")).toEqual([
      "/password writeOnly: is write-only and never part of an answer",
    ]);
  });

  it("does not want a read-only member that another part of an allOf declares", () => {
    const parts = {
      It: { allOf: [{ $ref: "#/components/schemas/Base" }], required: ["id", "name"] },
      Base: It,
      Id,
    };
    expect(violations(parts, { password: "x", name: "y" })).toEqual([]);
  });

  const pets = {
    It: { type: "array", items: { $ref: "#/components/schemas/Pet" } },
    Pet: {
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }, { type: "null" }],
    },
    Cat: {
      type: "object",
      required: ["kind", "lives"],
      properties: { kind: { const: "cat" }, lives: { maximum: 9 } },
    },
    Dog: { type: "object", required: ["kind", "name"], properties: { kind: { const: "dog" } } },
  };

  it("explains a union by the branch that the constants show", () => {
    expect(violations(pets, [{ kind: "cat", lives: 10 }, { kind: "dog" }, null])).toEqual([
      "/0/lives maximum: must be <= 9",
      "/1/name required: is required",
    ]);
  });

  it("explains a union also by the one branch that is no other constant", () => {
    const It = { oneOf: [{ const: 1 }, { type: "integer", minimum: 10 }] };
    expect(violations({ It }, 5)).toEqual([" minimum: must be >= 10"]);
    expect(violations({ It }, 1)).toEqual([]);
  });

  it("names the member that should have told the branches of a union apart, and what it may be", () => {
    expect(violations(pets, [{ kind: "cow" }, { lives: 9 }])).toEqual([
      '/0/kind oneOf: must be one of "cat", "dog"',
      '/1/kind oneOf: must be one of "cat", "dog"',
    ]);
    const It = { anyOf: [{ $ref: "#/components/schemas/Cat" }, { type: "null" }] };
    expect(violations({ ...pets, It }, { kind: "Cat", lives: 9 })).toEqual(['/kind anyOf: must be "cat"']);
  });

  it("says in one sentence that no branch of a union fits where nothing tells them apart", () => {
    expect(violations(pets, ["cow"])).toEqual(["/0 oneOf: fits none of the alternatives"]);
    const It = { oneOf: [{ $ref: "#/components/schemas/Cat" }, { type: "object", required: ["name"] }] };
    expect(violations({ ...pets, It }, { kind: "cow" })).toEqual(["/name required: is required"]);
    const Other = { oneOf: [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 1 } } }] };
    expect(violations({ It: Other }, { a: 2, b: 2 })).toEqual([" oneOf: fits none of the alternatives"]);
  });

  it("takes no side where the value may have been meant for several branches", () => {
    const It = {
      oneOf: [
        { type: "object", required: ["name"] },
        { type: "object", required: ["email"] },
      ],
    };
    expect(violations({ It }, {})).toEqual([" oneOf: fits none of the alternatives"]);
  });

  it("says that too many branches of a oneOf fit", () => {
    const It = { oneOf: [{ type: "string" }, { minLength: 1 }] };
    expect(violations({ It }, "a")).toEqual([" oneOf: fits more than one of the alternatives"]);
  });

  it("keeps what is wrong beside a union", () => {
    const It = {
      allOf: [{ required: ["size"] }, { $ref: "#/components/schemas/Pet" }],
      properties: { age: { type: "integer" } },
    };
    expect(violations({ ...pets, It }, { kind: "dog", age: "old" })).toEqual([
      "/size required: is required",
      "/name required: is required",
      "/age type: must be integer",
    ]);
  });

  it("is not misled by examples, extensions and data that look like schemas", () => {
    const It = {
      type: "object",
      properties: { example: { type: "integer" }, $id: { type: "string" }, examples: { type: "array" } },
      examples: [{ $id: "https://elsewhere.example/", $ref: "#/nowhere" }],
      "x-data": { $id: "https://elsewhere.example/" },
      const: { $id: "b" },
    };
    expect(violations({ It }, { $id: "b" })).toEqual([]);
    expect(violations({ It }, { example: "1" })).toContain("/example type: must be integer");
  });

  it("takes a multiple for one in spite of binary fractions", () => {
    expect(violations({ It: { multipleOf: 0.01 } }, 19.99)).toEqual([]);
  });

  it("names the schema that cannot be compiled", () => {
    expect(() => violations({ It: { type: "strin" } }, 1)).toThrow("#/components/schemas/It");
    expect(() => violations({}, 1)).toThrow("There is no schema here (at #/components/schemas/It");
  });
});
