import { runInNewContext } from "node:vm";
import { assert, jsonValue, property } from "fast-check";
import { expect, it } from "vitest";
import { Expression } from "./expression.js";
import { literal } from "./literal.js";

it("writes what JSON holds as TypeScript that means the same", () => {
  assert(
    property(jsonValue({ noUnicodeString: false }), (value) => {
      const read: unknown = runInNewContext(`(${literal(value)})`);
      expect(JSON.stringify(read)).toBe(JSON.stringify(value));
    }),
  );
});

it("writes short values on one line, long ones on several, and pieces of code as they are", () => {
  expect(literal({ id: new Expression("id"), "a-b": [1, "two"] })).toBe('{ id, "a-b": [1, "two"] }');
  expect(literal({ first: "x".repeat(40), second: "y".repeat(40) })).toBe(
    `{\n  first: "${"x".repeat(40)}",\n  second: "${"y".repeat(40)}",\n}`,
  );
});
