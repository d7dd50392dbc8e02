import { describe, expect, it } from "vitest";
import { sourceName } from "./source-name.js";

describe("sourceName", () => {
  it.each([
    ["app/schema.xml", "schema.xml"],
    [String.raw`C:\app\schema.xml`, "schema.xml"],
    ["x*/ export const stolen = 1;", " export const stolen _ 1_"],
    ["*`\n.xml", "___.xml"],
  ])("calls %j %j", (file, expected) => {
    expect(sourceName(file)).toBe(expected);
  });
});
