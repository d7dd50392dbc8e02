import { describe, expect, it } from "vitest";
import { type Document, type Parameter, resolve } from "./document.js";

const id: Parameter = { name: "id", in: "path", required: true };

function documentWith(parameters: Record<string, unknown>): Document {
  return { openapi: "3.1.0", components: { parameters } };
}

const to = (name: string) => ({ $ref: `#/components/parameters/${name}` });

describe("A $ref", () => {
  it("is followed as far as it leads, through the escapes of JSON pointers", () => {
    const document = documentWith({ "a/b~c": id, second: to("a~1b~0c") });
    expect(resolve<Parameter>(document, to("second"))).toBe(id);
  });

  it("is left alone where there is none", () => {
    expect(resolve(documentWith({}), id)).toBe(id);
  });

  it.each([
    ["leads nowhere", to("missing"), "#/components/parameters/missing points at nothing"],
    ["leads to text", { $ref: "#/openapi" }, "#/openapi points at nothing"],
    ["leads out of the document", { $ref: "other.yaml#/id" }, "other.yaml#/id: bundle the document first"],
    ["leads back to itself", to("circle"), "#/components/parameters/circle"],
  ])("is refused by its name where it %s", (_, reference, message) => {
    const document = documentWith({ circle: to("circle") });
    expect(() => resolve<Parameter>(document, reference)).toThrow(TypeError);
    expect(() => resolve<Parameter>(document, reference)).toThrow(message);
  });
});
