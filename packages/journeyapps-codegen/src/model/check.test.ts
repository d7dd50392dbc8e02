import { describe, expect, it } from "vitest";
import { diagnose } from "../testing/diagnose.js";
import { modelWith, schemaWith } from "../testing/schema-xml.js";

const field = (name: string, type = "text") => {
  const media = type === "attachment" ? ' media="any"' : "";
  return `<field name="${name}" label="L" type="${type}"${media}/>`;
};
const model = (name: string, ...lines: string[]) =>
  [`<model name="${name}" label="L">`, ...lines, "<display>…</display></model>"].join("\n");
const belongsTo = (other: string, name = other) => `<belongs-to model="${other}" name="${name}"/>`;
const hasMany = (other: string, name: string, inverse = "") =>
  `<has-many model="${other}" name="${name}"${inverse && ` inverse-of="${inverse}"`}/>`;
const choice = (type: string, ...keys: string[]) =>
  [
    `<field name="a" label="L" type="${type}">`,
    ...keys.map((key) => `<option key="${key}">x</option>`),
    "</field>",
  ].join("\n");

const linesOf = (xml: string) => diagnose(xml).lines.map((line) => line.replace("schema.xml:", ""));

describe("an error in a data model", () => {
  it.each([
    // Names
    [
      schemaWith(model("object")),
      "1:13: error: The name `object` of a model is reserved. Rename it. Taken are `object`, `account`, `id`, `type`.",
    ],
    [
      schemaWith(model("1st")),
      "1:13: error: `1st` cannot be the name of a model. Rename it: a letter, then letters, digits and underscores, none of them accented.",
    ],
    [schemaWith(model("_a")), expect.stringContaining("`_a` cannot be the name of a model")],
    [schemaWith(model("work-order")), expect.stringContaining("`work-order` cannot be the name of a model")],
    [
      schemaWith(model("toString")),
      "1:13: error: Every JavaScript object has a `toString`, so no model can be called that. Rename it.",
    ],
    [
      schemaWith(model("a"), model("b"), model("a")),
      "5:1: error: The model `a` is already defined in line 1. Rename or remove one of them.",
    ],
    [
      modelWith(field("attribute")),
      expect.stringMatching(
        /^2:1: error: The name `attribute` of a field is reserved\. Rename it\. Taken are `object`, .*`account_id`/,
      ),
    ],
    [
      modelWith(field("__proto__")),
      "2:1: error: Every JavaScript object has a `__proto__`, so no field can be called that. Rename it.",
    ],
    [modelWith(field("a.gt")), expect.stringContaining("`a.gt` cannot be the name of a field")],
    [modelWith(field("größe")), expect.stringContaining("`größe` cannot be the name of a field")],
    [
      modelWith(belongsTo("thing", "type")),
      expect.stringContaining("The name `type` of a relationship is reserved."),
    ],
    [
      modelWith(field("a"), field("b"), field("a")),
      "4:1: error: The name `a` is already that of a member in line 2. Rename one of them.",
    ],
    [
      modelWith(field("a"), belongsTo("thing", "a")),
      "3:1: error: The name `a` is already that of a member in line 2. Rename one of them.",
    ],
    [
      modelWith(belongsTo("thing", "a"), hasMany("thing", "a")),
      "3:1: error: The name `a` is already that of a member in line 2. Rename one of them.",
    ],
    [
      modelWith(field("site_id"), belongsTo("thing", "site")),
      expect.stringMatching(/^2:1: warning/),
      "3:1: error: `site` and `site_id` in line 2 are both read as `site_id`. Rename one of them.",
    ],
    [
      modelWith(field("scan", "attachment"), field("scan_id")),
      expect.stringMatching(/^3:1: warning/),
      "3:1: error: `scan_id` and `scan` in line 2 are both read as `scan_id`. Rename one of them.",
    ],
    // Options
    [
      modelWith('<field name="a" label="L" type="single-choice"/>'),
      "2:1: error: The choice `a` has no options. Write at least one <option>.",
    ],
    [
      modelWith(choice("multiple-choice", "x", "y", "x")),
      "5:1: error: The key `x` is already that of an option in line 3. Give one of them another key.",
    ],
    [
      modelWith(choice("single-choice-integer", "1", "01")),
      "4:1: error: The key `1` is already that of an option in line 3. Give one of them another key.",
    ],
    [
      modelWith(choice("single-choice-integer", "2147483648")),
      "3:1: error: The key `2147483648` is no 32-bit integer. Use integers from -2147483648 to 2147483647.",
    ],
    [
      modelWith(choice("boolean", "true")),
      "3:1: error: The options of a boolean are not exactly true and false. Write one with the key true and one with the key false, or none.",
    ],
    [modelWith(choice("boolean", "true", "true")), expect.stringContaining("not exactly true and false")],
    // Relationships
    [
      modelWith(belongsTo("nothing")),
      "2:1: error: The relationship `nothing` is with `nothing`, which is no model. Correct the name, or define the model.",
    ],
    [
      schemaWith(model("a", hasMany("b", "bs")), model("b")),
      "2:1: error: The has-many `bs` has no other end: `b` has no belongs-to with `a`. Give it one, or take the has-many out.",
    ],
    [
      schemaWith(model("a", hasMany("b", "bs")), model("b", belongsTo("a", "x"), belongsTo("a", "y"))),
      "2:1: error: The has-many `bs` could be the other end of `x`, `y` of `b`. Say which with inverse-of.",
    ],
    [
      schemaWith(model("a", hasMany("b", "bs", "z")), model("b", belongsTo("a", "x"))),
      "2:1: error: `b` has no belongs-to `z` with `a`. Write inverse-of as one of `x`.",
    ],
    [
      schemaWith(model("a", hasMany("b", "one"), hasMany("b", "two", "a")), model("b", belongsTo("a"))),
      "3:1: error: The belongs-to `a` is already the other end of `one` in line 2. Keep one has-many for it.",
    ],
  ])("is told with its place and what to do (case %#)", (xml, ...expected) => {
    expect(linesOf(xml)).toEqual(expected);
  });
});

describe("a warning about a data model", () => {
  it.each([
    [
      modelWith(field("parent_id")),
      "2:1: warning: The name `parent_id` of a field ends like the key of a relationship. Rename it if a relationship is meant, or if one may get this name.",
    ],
    [
      modelWith(field("display")),
      "2:1: warning: Every object has the key `display` already. Read it with care: which of the two the API shows is not documented.",
    ],
    [
      modelWith("<display>{nme}</display>"),
      "1:13: warning: The display format names `nme`, which `thing` does not have. Correct the name.",
    ],
    [
      modelWith("<display>…</display>", '<index on="nme"/>'),
      "3:1: warning: An index names `nme`, which `thing` does not have. Correct the name.",
    ],
    [
      modelWith(field("a", "photo"), "<display>…</display>", '<index on="-a"/>'),
      "4:1: warning: `a` is a photo, which no index can hold. Take it out.",
    ],
    [
      modelWith("<display>…</display>", '<webhook type="ready"><field name="nme"/></webhook>'),
      "3:1: warning: A webhook names `nme`, which `thing` does not have. Correct the name.",
    ],
    [
      modelWith("<display>…</display>", '<webhook type="ready"/>', '<webhook type="ready"/>'),
      "4:1: warning: Two webhooks are called `thing_ready`. Rename one, to tell their calls apart.",
    ],
  ])("is told, and a document is written all the same (case %#)", (xml, expected) => {
    expect(linesOf(xml)).toEqual([expected]);
    expect(diagnose(xml).failed).toBe(false);
  });
});

describe("a data model without faults", () => {
  it.each([
    [
      "keywords as names",
      schemaWith(model("class", field("delete"), field("of")), model("enum", field("any"))),
    ],
    ["names that differ in case alone", modelWith(field("title"), field("Title"), field("tiTle"))],
    [
      "relationships of a model with itself",
      modelWith(belongsTo("thing", "parent"), hasMany("thing", "children")),
    ],
    [
      "several relationships with the same model",
      schemaWith(
        model("a", hasMany("b", "xs", "x"), hasMany("b", "ys", "y")),
        model("b", belongsTo("a", "x"), belongsTo("a", "y")),
      ),
    ],
    [
      "indexes on fields, relationships and hidden keys",
      modelWith(
        field("a"),
        belongsTo("thing", "b"),
        "<display>{a:.2f} {b.a} {{x}}</display>",
        '<index on="a, -b,_updated_at"/>',
      ),
    ],
  ])("may have %s", (_, xml) => {
    expect(linesOf(xml)).toEqual([]);
  });
});
