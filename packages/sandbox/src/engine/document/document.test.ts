import { describe, expect, it } from "vitest";
import { openDocument } from "./document.js";
import { readOperations } from "./operations.js";

const base = { openapi: "3.1.0", paths: {} };

function read(document: object): ReturnType<typeof readOperations> {
  return readOperations(openDocument({ ...base, ...document }));
}

describe("document", () => {
  it("must be OpenAPI 3.1", () => {
    expect(() => openDocument({ openapi: "3.0.3" })).toThrow(
      "Expected an OpenAPI 3.1 document, found version 3.0.3",
    );
    expect(() => openDocument(null)).toThrow("found version undefined");
  });

  it("is read through its references, also chained ones and ones with percent-encoding", () => {
    const [operation] = read({
      paths: { "/a/{id}": { $ref: "#/components/pathItems/a" } },
      components: {
        pathItems: {
          a: { get: { operationId: "getA", parameters: [{ $ref: "#/components/parameters/One" }] } },
        },
        parameters: {
          One: { $ref: "#/components/parameters/Two%20Words" },
          "Two Words": { name: "id", in: "path", required: true, schema: { type: "string" } },
        },
      },
    });
    expect(operation).toMatchObject({
      id: "getA",
      method: "GET",
      path: "/a/{id}",
      parameters: [{ name: "id" }],
    });
  });

  it("names the place of a reference that goes nowhere, in a circle or away", () => {
    const withParameter = (parameters: object): object => ({
      paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/A" }] } } },
      components: { parameters },
    });
    expect(() => read(withParameter({}))).toThrow("Expected an object (at #/components/parameters/A");
    expect(() => read(withParameter({ A: { $ref: "#/components/parameters/A" } }))).toThrow("circle");
    expect(() => read(withParameter({ A: { $ref: "./a.yaml" } }))).toThrow("bundle it first");
  });

  it("names both places of a doubled operation id", () => {
    const get = { operationId: "same" };
    expect(() => read({ paths: { "/a": { get }, "/b": { get } } })).toThrow(
      "operationId same is also at #/paths/~1a/get (at #/paths/~1b/get",
    );
  });

  it("gives an operation without an id its method and path for a name", () => {
    expect(read({ paths: { "/a": { put: {} } } })[0]?.id).toBe("PUT /a");
  });

  it("lets an operation override a parameter of its path", () => {
    const [operation] = read({
      paths: {
        "/a": {
          parameters: [
            { name: "q", in: "query" },
            { name: "q", in: "header" },
          ],
          get: { parameters: [{ name: "q", in: "query", required: true }] },
        },
      },
    });
    expect(operation?.parameters.map((parameter) => [parameter.in, parameter.required])).toEqual([
      ["query", true],
      ["header", false],
    ]);
  });

  it("is refused when it uses what this engine does not know, and is told where", () => {
    const withParameter = (parameter: object): object => ({
      paths: { "/a": { get: { parameters: [parameter] } } },
    });
    expect(() => read(withParameter({ name: "a", in: "path", style: "matrix" }))).toThrow(
      "Style matrix of a path parameter is unknown (at #/paths/~1a/get/parameters/0",
    );
    expect(() => read(withParameter({ name: "a", in: "body" }))).toThrow(
      'A parameter cannot travel in "body"',
    );
    const secured = { paths: { "/a": { get: { security: [{ odd: [] }] } } } };
    expect(() => read(secured)).toThrow("Security scheme odd is not among the components");
    expect(() =>
      read({ ...secured, components: { securitySchemes: { odd: { type: "mutualTLS" } } } }),
    ).toThrow(
      "Security scheme odd is of a kind this sandbox does not know (at #/components/securitySchemes/odd",
    );
  });
});
