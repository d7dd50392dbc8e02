import { format as formatInNode } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "./format.js";

const part = fc.constantFrom("%s", "%d", "%i", "%f", "%%", "%c", "%x", "% ", "a", "\n");
const value = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.integer(),
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.constantFrom(null, undefined, -0, "12px", Symbol("mark")),
);

describe("the text of what is printed", () => {
  it("is that of Node, for every mix of places and plain values", () => {
    fc.assert(
      fc.property(fc.array(part), fc.array(value, { maxLength: 4 }), (parts, values) => {
        const given = [parts.join(""), ...values];
        expect(format(given)).toBe(formatInNode(...given));
      }),
    );
  });

  it.each([
    [["%o and %O", { a: 1 }, [2]], "{ a: 1 } and [ 2 ]"],
    [["%s", { a: 1 }], "{ a: 1 }"],
    [["%j", { a: 1 }], '{"a":1}'],
    [["%j %j", "it's", 1n], '"it\'s" 1n'],
    [["%cred", "color: red"], "red"],
    [[{ a: 1 }, "%s", "b"], "{ a: 1 } %s b"],
  ])("shows objects and JSON in it: %o", (values, text) => {
    expect(format(values)).toBe(text);
  });

  it("is made even of an object that has no JSON", () => {
    const ring: { self?: object } = {};
    ring.self = ring;
    expect(format(["%j %s", ring, ring])).toBe("{ self: [Circular] } { self: [Circular] }");
  });
});
