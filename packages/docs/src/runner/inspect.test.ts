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
    { value: { both: `'"`, all: "'\"`", lines: "1\n2", tab: "\t", "it's": 1 } },
    { value: [-0, /a\/b/gi, Symbol("mark"), { [Symbol("key")]: 1 }] },
    { value: [new Map([[{ a: 1 }, "b"]]), new Set(["a"]), new Uint8Array([1, 2])] },
    { value: Object.assign(Object.create(null), { bare: true }) as unknown },
    { value: [function named() {}, async () => {}] },
    {
      value: new (class Point {
        x = 1;
      })(),
    },
    {
      value: [
        class Left {
          x = 1;
        },
        class Right extends Map {
          x = 1;
        },
      ],
    },
    { value: new URLSearchParams("a=1&b=it's") },
  ])("looks as in Node: $value", ({ value }) => {
    expect(inspect(value)).toBe(inspectInNode(value, { breakLength: 120, compact: 5 }));
  });

  it("names accessors as Node does, and runs none", () => {
    const value = {
      get a(): never {
        throw new Error("never read");
      },
      set a(_) {},
      set b(_: number) {},
      get c() {
        return 1;
      },
    };
    expect(inspect(value)).toBe(inspectInNode(value));
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
    { text: "Error", value: new Error() },
    { text: "Headers { a: 'b' }", value: new Headers({ a: "b" }) },
    { text: "Response { status: 404, ok: false }", value: new Response(undefined, { status: 404 }) },
    { text: "Blob { type: 'text/csv', size: 3 }", value: new Blob(["a,b"], { type: "text/csv" }) },
  ])("is short where Node is long: $text", ({ text, value }) => {
    expect(inspect(value)).toBe(text);
  });

  it("tells the causes of an error, and the errors in it", () => {
    const cause = new Error("lost", { cause: { code: 7 } });
    expect(inspect(new TypeError("no", { cause }))).toBe(
      "TypeError: no { [cause]: Error: lost { [cause]: { code: 7 } } }",
    );
    expect(inspect(new AggregateError([new Error("one")], "all"))).toBe(
      "AggregateError: all { [errors]: [ Error: one ] }",
    );
  });

  it("is told not to be readable where that is so, and does not fail", () => {
    const refusing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(inspect([1, refusing])).toBe("[ 1, [Object that cannot be read] ]");
  });

  it("is cut where it is long, deep, or many times the same", () => {
    expect(inspect(Array.from({ length: 250 }, () => 1))).toMatch(/^ {2}\.\.\. 150 more items\n\]$/m);
    expect(inspect(["x".repeat(12_345)])).toContain("'... 2345 more characters");
    const deep = Array.from({ length: 50_000 }).reduce<object>((inner) => ({ inner }), {});
    expect(inspect(deep)).toContain("{ inner: [Object] }");
    const doubled = Array.from({ length: 18 }).reduce<object>((inner) => [inner, inner], {});
    expect(inspect(doubled).length).toBeLessThan(500_000);
  });

  it("is broken into lines where it is wide", () => {
    const wide = { first: "x".repeat(40), second: "y".repeat(40) };
    expect(inspect(wide)).toBe(`{\n  first: '${"x".repeat(40)}',\n  second: '${"y".repeat(40)}'\n}`);
  });
});
