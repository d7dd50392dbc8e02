import { inspect as inspectInNode } from "node:util";
import { describe, expect, it } from "vitest";
import { inspect } from "./inspect.js";

const circular: Record<string, unknown> = { name: "ring" };
circular["self"] = circular;

describe("a value that is printed", () => {
  it.each([
    { value: [42, null, undefined, true, 10n, -0.5] },
    { value: [[], {}, [1, "two"], { a: { b: [] } }] },
    { value: { "with-dash": 1, $plain: "a \\ b", _under: "it's" } },
    { value: { both: `'"`, all: "'\"`", lines: "1\n2" } },
  ])("looks as in Node: $value", ({ value }) => {
    expect(inspect(value)).toBe(inspectInNode(value, { breakLength: 120, compact: 5 }));
  });

  it("stands as it is where it is a text", () => {
    expect(inspect("it's\na text")).toBe("it's\na text");
  });

  it.each([
    { text: "TypeError: no", value: new TypeError("no") },
    { text: "https://x.example/a", value: new URL("https://x.example/a") },
    { text: "1970-01-01T00:00:00.000Z", value: new Date(0) },
    { text: "Invalid Date", value: new Date(Number.NaN) },
    { text: "{ name: 'ring', self: [Circular] }", value: circular },
    { text: "Map(1) { key: 1 }", value: new Map([["key", 1]]) },
    { text: "Set(1) { 1 }", value: new Set([1]) },
    { text: "Headers { a: 'b' }", value: new Headers({ a: "b" }) },
    { text: "Response { status: 404, ok: false }", value: new Response(undefined, { status: 404 }) },
    { text: "[Function: (anonymous)]", value: [() => 1][0] },
  ])("is short where Node is long: $text", ({ text, value }) => {
    expect(inspect(value)).toBe(text);
  });

  it("is broken into lines where it is wide", () => {
    const wide = { first: "x".repeat(40), second: "y".repeat(40) };
    expect(inspect(wide)).toBe(`{\n  first: '${"x".repeat(40)}',\n  second: '${"y".repeat(40)}'\n}`);
  });
});
