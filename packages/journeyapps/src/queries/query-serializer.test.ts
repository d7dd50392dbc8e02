import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientOver } from "../fixtures/client.js";
import { journeyAppsQuery } from "./query-serializer.js";

describe("the queries of JourneyApps", () => {
  it("have conditions, sort keys in their order, and names to embed with commas between them", () => {
    const query = {
      query: { "due.gte": "2026-01-01", done: false, priority: 5 },
      sort: { due: "asc", title: -1 },
      embed: ["site", "lead"],
      limit: 10,
    };
    expect(decodeURIComponent(journeyAppsQuery(query))).toBe(
      "query[due.gte]=2026-01-01&query[done]=false&query[priority]=5&sort[due]=asc&sort[title]=-1&limit=10&embed=site,lead",
    );
  });

  it("encode whatever a name to embed holds", () => {
    expect(journeyAppsQuery({ embed: ["a,b", "c&d"] })).toBe("embed=a%2Cb,c%26d");
  });

  it("leave out an empty list of names, and take names that are joined already", () => {
    expect(journeyAppsQuery({ embed: [] })).toBe("");
    expect(decodeURIComponent(journeyAppsQuery({ embed: "site,lead" }))).toBe("embed=site,lead");
  });

  it.each(["query", "q"])(
    "refuse a condition that is null in %s, which would find more, not less",
    (name) => {
      expect(() => journeyAppsQuery({ [name]: { site_id: null } })).toThrow('write "site_id.null": true');
      expect(journeyAppsQuery({ [name]: { site_id: undefined } })).toBe("");
    },
  );

  it("come back as they were, whatever the values are", () => {
    const name = fc.stringMatching(/^[a-z_.]+$/);
    const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.boolean(), fc.integer());
    fc.assert(
      fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (query) => {
        const sent = new URLSearchParams(journeyAppsQuery({ query, embed: ["site"] }));
        const pairs = Object.entries(query).map(([key, condition]) => [`query[${key}]`, String(condition)]);
        expect([...sent]).toEqual([...pairs, ["embed", "site"]]);
      }),
    );
  });

  it("are sent by the client", async () => {
    const { journeyapps, asked } = clientOver(() => ({ objects: [], more: false }));
    const path = { model: "work_order" };
    await journeyapps.GET("/objects/{model}.json", {
      params: { path, query: { query: { done: false }, embed: ["site", "lead"] } },
    });
    expect(asked[0]?.path).toBe("/objects/work_order.json");
    expect([...(asked[0]?.query ?? [])]).toEqual([
      ["query[done]", "false"],
      ["embed", "site,lead"],
    ]);
  });
});
