import { describe, expect, it } from "vitest";
import { pascalCase } from "./pascal-case.js";

describe("pascalCase", () => {
  it.each([
    ["work_order", "WorkOrder"],
    ["workOrder", "WorkOrder"],
    ["WORK_ORDER", "WorkOrder"],
    ["HTTPServer", "HttpServer"],
    ["class", "Class"],
    ["a1_2b", "A12b"],
    ["a_b_c", "ABC"],
    ["x__y_", "XY"],
    ["signed off: now!", "SignedOffNow"],
  ])("writes %s as %s", (name, expected) => {
    expect(pascalCase(name)).toBe(expected);
  });
});
