import { describe, expect, it } from "vitest";
import { openDocument } from "../document/document.js";
import { createCoerce } from "./coerce.js";

function coerce(It: unknown, value: unknown, Other: unknown = {}): unknown {
  const document = openDocument({ openapi: "3.1.0", components: { schemas: { It, Other } } });
  return JSON.parse(JSON.stringify(createCoerce(document)("#/components/schemas/It", value)));
}

describe("coercion", () => {
  it.each([
    ["integer", "12", 12],
    ["integer", "-0", 0],
    ["integer", "1.5", "1.5"],
    ["integer", "1e3", "1e3"],
    ["integer", "", ""],
    ["number", "1.5e3", 1500],
    ["number", ".5", 0.5],
    ["number", "0x10", "0x10"],
    ["number", "Infinity", "Infinity"],
    ["number", " 1", " 1"],
    ["boolean", "true", true],
    ["boolean", "false", false],
    ["boolean", "1", "1"],
    ["null", "", null],
    ["string", "12", "12"],
  ])("reads as %s the text %j as %j", (type, text, value) => {
    expect(coerce({ type }, text)).toBe(value);
  });

  it("chooses among several types the one that the text can be", () => {
    expect(coerce({ type: ["null", "integer"] }, "5")).toBe(5);
    expect(coerce({ type: ["string", "null"] }, "5")).toBe("5");
    const mixed = { oneOf: [{ type: "string", enum: ["all"] }, { $ref: "#/components/schemas/Other" }] };
    expect(coerce(mixed, "all", { type: "integer" })).toBe("all");
    expect(coerce(mixed, "5", { type: "integer" })).toBe(5);
  });

  it("finds the one listed value that a text stands for, when the schema has no type", () => {
    expect(coerce({ enum: [10, 20] }, "20")).toBe(20);
  });

  it("makes a list of one where only a list will do", () => {
    expect(coerce({ type: "array", items: { type: "integer" } }, "1")).toEqual([1]);
    expect(coerce({ type: ["array", "string"], items: { type: "integer" } }, "1")).toBe("1");
  });

  it("goes into lists and records, also through references and allOf", () => {
    const It = {
      allOf: [
        {
          type: "object",
          properties: { a: { type: "array", prefixItems: [{ type: "integer" }], items: {} } },
        },
        { $ref: "#/components/schemas/Other" },
      ],
    };
    const Other = { properties: { b: { type: "boolean" } }, additionalProperties: { type: "number" } };
    expect(coerce(It, { a: ["1", "2"], b: "true", c: "0.5" }, Other)).toEqual({
      a: [1, "2"],
      b: true,
      c: 0.5,
    });
  });

  it("reads numbered members as a list where a list is wanted", () => {
    const It = { type: "array", items: { type: "integer" } };
    expect(coerce(It, { 0: "1", 1: "2" })).toEqual([1, 2]);
    expect(coerce({ type: "object", additionalProperties: { type: "integer" } }, { 0: "1" })).toEqual({
      0: 1,
    });
  });

  it("survives a schema that refers to itself", () => {
    const It = {
      type: "object",
      properties: { next: { $ref: "#/components/schemas/It" }, n: { type: "integer" } },
    };
    expect(coerce(It, { next: { next: { n: "3" } } })).toEqual({ next: { next: { n: 3 } } });
  });
});
