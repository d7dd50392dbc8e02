import { describe, expect, it } from "vitest";
import { parseDisplay } from "./display.js";

describe("parseDisplay", () => {
  it.each([
    ["{title}", [{ path: ["title"] }]],
    [
      "{title} ({site.name})",
      [{ path: ["title"] }, { text: " (" }, { path: ["site", "name"] }, { text: ")" }],
    ],
    ["{hours:.2f} h", [{ path: ["hours"] }, { text: " h" }]],
    ["{{{a}}}", [{ text: "{" }, { path: ["a"] }, { text: "}" }]],
    ["50 {%", [{ text: "50 " }, { text: "{" }, { text: "%" }]],
    ["", []],
  ])("reads %j", (format, expected) => {
    expect(parseDisplay(format)).toEqual(expected);
  });
});
