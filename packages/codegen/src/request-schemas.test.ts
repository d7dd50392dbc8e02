import { describe, expect, it } from "vitest";
import type { Document } from "./document.js";
import { requestSchemas } from "./request-schemas.js";

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** A document whose one operation takes and answers this. */
function documentWith(operation: object, more: object = {}): Document {
  return {
    openapi: "3.1.0",
    paths: { "/x": { post: { responses: {}, ...operation } } },
    components: {
      parameters: { sort: { name: "sort", in: "query", schema: to("Sort") } },
      responses: { Refused: json(to("Refusal")) },
      schemas: {
        Order: { properties: { site: to("Site"), example: { $ref: "#/components/schemas/Missing" } } },
        Refusal: { properties: { order: to("Order") } },
        Site: { properties: { parent: to("Site") } },
        Sort: { type: "array" },
      },
    },
    ...more,
  };
}

describe("The schemas for requests alone", () => {
  it("are those that bodies and parameters lead to, through other schemas and parameters of their own", () => {
    const operation = {
      requestBody: json(to("Order")),
      parameters: [{ $ref: "#/components/parameters/sort" }],
    };
    expect(requestSchemas(documentWith(operation))).toEqual(new Set(["Order", "Site", "Sort"]));
  });

  it("are those of the parameters of a whole path too", () => {
    const paths = { "/x": { parameters: [{ name: "sort", in: "query" as const, schema: to("Sort") }] } };
    expect(requestSchemas(documentWith({}, { paths }))).toEqual(new Set(["Sort"]));
  });

  it("are none that is answered too, however far from the answer", () => {
    const responses = { 422: { $ref: "#/components/responses/Refused" } };
    expect(requestSchemas(documentWith({ requestBody: json(to("Site")), responses }))).toEqual(new Set());
  });

  it("are none that a webhook brings", () => {
    const webhooks = { saved: { post: { requestBody: json(to("Order")) } } };
    const document = documentWith({ requestBody: json(to("Site")) }, { webhooks });
    expect(requestSchemas(document)).toEqual(new Set());
  });
});
