import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { diagnose, plain } from "../../testing/diagnose.js";

const fixture = (name: string) => readFile(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");

/** A data model with one model, whose fields are given by name. */
function withFields(fields: unknown): string {
  return JSON.stringify({ models: { thing: { name: "thing", fields } } });
}

function linesOf(json: unknown): string[] {
  const text = typeof json === "string" ? json : JSON.stringify(json);
  return diagnose(text, "datamodel.json").lines;
}

describe("a datamodel.json", () => {
  it("says the same as the schema.xml of the same app, but for what it cannot carry", async () => {
    const json = diagnose(await fixture("datamodel.json"));
    const xml = diagnose(await fixture("schema.xml"));
    expect(json.lines).toEqual([]);
    const models = xml.dataModel?.models.map((model) => ({
      ...model,
      indexes: [],
      webhooks: [],
      fields: model.fields.map((field) => ({ ...field, media: undefined })),
    }));
    const expected = { models: models ?? [], userModel: "technician", hash: "9c4e1f7a2b" };
    expect(plain(json.dataModel)).toEqual(plain(expected));
  });

  it("is read without the members that may be missing or null", () => {
    const { dataModel, lines } = diagnose(
      '{"models":{"thing":{"fields":{"a":{"type":"text","label":null}}}},"app_user":null}',
    );
    expect(lines).toEqual([]);
    expect(plain(dataModel)).toEqual({
      models: [
        {
          name: "thing",
          label: "thing",
          fields: [{ name: "a", label: "a", type: "text" }],
          belongsTo: [],
          hasMany: [],
          indexes: [],
          webhooks: [],
        },
      ],
    });
  });

  it("is read with subtypes of either generation of the official client", () => {
    const fields = { a: { type: "text", subtype: "text:email" }, b: { type: "text", subtype: "email" } };
    const { dataModel } = diagnose(withFields(fields));
    expect(dataModel?.models[0]?.fields.map(({ subtype }) => subtype)).toEqual(["email", "email"]);
  });

  it("may hold members that nobody knows yet, but a type among them is told", () => {
    const fields = { a: { type: "hologram", depth: 3 }, b: { type: "text", future: true } };
    const { dataModel, lines } = diagnose(withFields(fields), "datamodel.json");
    expect(lines).toEqual([
      "datamodel.json#/models/thing/fields/a: warning: The type `hologram` is not known. Its values stay untyped. Look for a newer version of this compiler.",
    ]);
    expect(dataModel?.models[0]?.fields[0]?.type).toBe("unknown");
  });

  it("names a user model that must be there", () => {
    expect(linesOf({ models: { a: {} }, app_user: "b" })).toEqual([
      "datamodel.json#/app_user: warning: The user model `b` is none of the models. It is ignored.",
    ]);
  });
});

describe("an error in a datamodel.json", () => {
  it.each([
    [
      "{",
      expect.stringMatching(
        /^datamodel\.json#: error: The text is no JSON: .* Save the answer to GET \/datamodel\.json anew\.$/,
      ),
    ],
    [{}, "#: error: There are no models. Name the answer to GET /datamodel.json, or a schema.xml."],
    [
      { models: null },
      "#: error: There are no models. Name the answer to GET /datamodel.json, or a schema.xml.",
    ],
    ["null", "#: error: There are no models. Name the answer to GET /datamodel.json, or a schema.xml."],
    [' "text"', "#: error: There are no models. Name the answer to GET /datamodel.json, or a schema.xml."],
    ["-1.5e3\n", "#: error: There are no models. Name the answer to GET /datamodel.json, or a schema.xml."],
    [
      { models: [] },
      "#/models: error: `models` must be an object. Read the data model anew from the deployment.",
    ],
    [{ models: {} }, "#/models: error: There is no model. Define one in the app, and deploy it."],
    [
      { models: { "a/b~": 1 } },
      "#/models/a~1b~0: error: A model must be an object. Read the data model anew from the deployment.",
    ],
    [
      { models: { a: { label: 1 } } },
      "#/models/a/label: error: `label` must be a text. Read the data model anew from the deployment.",
    ],
    [
      { models: { a: { fields: [] } } },
      "#/models/a/fields: error: `fields` must be an object. Read the data model anew from the deployment.",
    ],
    [
      withFields({ a: "text" }),
      "#/models/thing/fields/a: error: A field must be an object. Read the data model anew from the deployment.",
    ],
    [
      withFields({ a: {} }),
      "#/models/thing/fields/a: error: A field has no type. Read the data model anew from the deployment.",
    ],
    [
      withFields({ a: { type: "single-choice", options: {} } }),
      "#/models/thing/fields/a/options: error: `options` must be a list. Read the data model anew from the deployment.",
    ],
    [
      withFields({ a: { type: "single-choice", options: [{ key: 1 }] } }),
      "#/models/thing/fields/a/options/0: error: The key of this option must be a string. Read the data model anew from the deployment.",
    ],
    [
      { models: { a: { belongs_to: { b: {} } } } },
      "#/models/a/belongs_to/b: error: A relationship names no model. Read the data model anew from the deployment.",
    ],
    [
      { models: { type: {} } },
      "#/models/type: error: The name `type` of a model is reserved. Rename it. Taken are `object`, `account`, `id`, `type`.",
    ],
  ])("is told with the pointer to it and what to do (case %#)", (json, expected) => {
    const [line] = linesOf(json);
    expect(line).toEqual(typeof expected === "string" ? `datamodel.json${expected}` : expected);
  });
});
