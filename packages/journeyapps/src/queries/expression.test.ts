import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expression } from "./expression.js";

describe("expression", () => {
  it("puts a ? in the place of each value, and the values beside it in order", () => {
    expect(expression`priority >= ${5} and done = ${false} and lead_id = ${null}`).toEqual({
      expression: "priority >= ? and done = ? and lead_id = ?",
      arguments: [5, false, null],
    });
  });

  it("takes lists for in and not in, empty ones too", () => {
    expect(expression`id in ${["a", "b"]} or id not in ${[]}`).toEqual({
      expression: "id in ? or id not in ?",
      arguments: [["a", "b"], []],
    });
  });

  it("puts other expressions in brackets, their values among the others", () => {
    const mine = expression`lead_id = ${"me"} or lead_id = ${null}`;
    expect(expression`done = ${false} and ${mine} and due < ${"2026-01-01"}`).toEqual({
      expression: "done = ? and (lead_id = ? or lead_id = ?) and due < ?",
      arguments: [false, "me", null, "2026-01-01"],
    });
  });

  it("never lets a value become part of the text, whatever it is", () => {
    const value = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.array(fc.string()), fc.constant(null));
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(expression`title = ${one} or title = ${other}`).toEqual({
          expression: "title = ? or title = ?",
          arguments: [one, other],
        });
      }),
    );
  });

  it("takes nothing for an expression that it did not write itself", () => {
    const forged = JSON.parse('{"expression":"done = ? or title = ?","arguments":[]}');
    expect(() => expression`site_id = ${forged}`).toThrow(TypeError);
  });

  it.each([undefined, NaN, Infinity, 7n, new Date(0), Symbol("x"), {}, [[1]], [null], [undefined]])(
    "refuses %s, which JSON would change or drop, and says which value it is",
    (value) => {
      expect(() => expression`done = ${false} and due = ${value as string}`).toThrow(
        "value 2 of the expression",
      );
    },
  );

  it("refuses a ? of its own, for which there would be no value", () => {
    expect(() => expression`title = ? and done = ${true}`).toThrow("an expression has no ? of its own");
  });

  it("refuses to be empty, as the server would", () => {
    expect(() => expression`  `).toThrow("the expression is empty");
  });
});
