import { describe, expect, it } from "vitest";
import { open } from "./fixtures/call.js";
import type { DataModel } from "./data-model.js";

function modelWith(display: string | null): DataModel {
  const field = (name: string, type: string, options?: { key: string | number; display: string }[]) => ({
    name,
    type,
    options,
  });
  return {
    models: {
      part: {
        name: "part",
        display,
        fields: {
          name: field("name", "text"),
          hours: field("hours", "number"),
          level: field("level", "single-choice-integer", [{ key: 1, display: "Low" }]),
          tags: field("tags", "multiple-choice", [
            { key: "a", display: "Ay" },
            { key: "b", display: "Bee" },
          ]),
          done: field("done", "boolean"),
          place: field("place", "location"),
          way: field("way", "track"),
        },
        belongs_to: { parent: { name: "parent", model: "part" } },
      },
    },
  };
}

const root = "5b0f4c1e-8a6d-4b57-9a39-0c7f1d2e3a41";
const leaf = "c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4";
const objects = [
  { type: "part", id: root, name: "Root", hours: 2, parent_id: root },
  {
    type: "part",
    id: leaf,
    name: "Leaf",
    hours: 2.345,
    level: 1,
    tags: ["a", "b"],
    done: true,
    place: [1, 2, null, null, null, null],
    way: "x",
    parent_id: root,
  },
];

async function display(format: string | null): Promise<unknown> {
  const { call } = open({ dataModel: modelWith(format), objects });
  return ((await call(`GET /objects/part/${leaf}.json`)).body as { display: unknown }).display;
}

describe("the label of an object", () => {
  it.each([
    ["{name} ({parent.name})", "Leaf (Root)"],
    ["{parent.parent.parent.name}", "Root"],
    ["{hours:.2f} of {parent.hours:.1f}, {hours}", "2.35 of 2.0, 2.345"],
    ["{level} {tags} {done}", "Low Ay, Bee Yes"],
    ["{{{name}}} {{}}", "{Leaf} {}"],
    ["{place}{way}{nothing}{constructor}{name.first:.2f}", "1, 2Leaf"],
    ["{unclosed", "{unclosed"],
    ["", ""],
    [null, null],
  ])("is %j as %j", async (format, expected) => {
    expect(await display(format)).toBe(expected);
  });

  it("may be made of itself, and still ends", async () => {
    expect(await display("{name}, {parent}")).toBe("Leaf, Root, Root, Root, Root, Root, ");
    expect(await display("{parent}{parent}")).toBe("");
  });

  it("leaves out what is not there", async () => {
    const { call } = open({
      dataModel: modelWith("{name}{level}{tags}{parent.name}|"),
      objects: [{ type: "part" }],
    });
    expect((await call("GET /objects/part.json")).body).toMatchObject({ objects: [{ display: "|" }] });
  });

  it("shows the key of an option that has gone from the data model", async () => {
    const { sandbox, call } = open({ dataModel: modelWith("{level}"), objects });
    const { part } = modelWith("{level}").models;
    const level = { name: "level", type: "single-choice-integer", options: [] };
    if (part) sandbox.state.dataModel = { models: { part: { ...part, fields: { level } } } };
    expect((await call(`GET /objects/part/${leaf}.json`)).body).toMatchObject({
      display: "1",
      level: { key: 1, display: "1" },
    });
  });
});
