import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactNumber } from "./exact-number.js";

describe("exactNumber", () => {
  it.each([
    ['{"sequence":7361120044518932481}', "7361120044518932481"],
    ['{ "a" : [1, {"sequence": 1}], "sequence"\t:\r\n 7361120044518932481 }', "7361120044518932481"],
    ['{"sequence":2,"object":{"sequence":1,"a":{"sequence":3}}}', "2"],
    ['{"object":{"sequence":1},"list":[{"sequence":2}]}', undefined],
    ['{"text":"\\"sequence\\":1","sequence":2}', "2"],
    ['{"text":"\\\\","sequence":2}', "2"],
    ['{"text":"{[","sequence":2}', "2"],
    ['{"a":"sequence","b":7}', undefined],
    ['{"\\u0073equence":8}', "8"],
    ['{"sequence":1,"sequence":9}', "9"],
    ['{"sequence":"7"}', undefined],
    ['{"sequence":-1.5e3}', "-1.5e3"],
    ['{"sequence":null}', undefined],
    ["{}", undefined],
    ["[]", undefined],
    ["7", undefined],
  ])("finds in %s: %s", (json, expected) => {
    expect(exactNumber(json, "sequence")).toBe(expected);
  });

  it("finds the digits that were written, whatever stands around them and however it is laid out", () => {
    const rest = fc.dictionary(
      fc.constantFrom("object", 'a"b', "\\", "{", "x"),
      fc.jsonValue({ maxDepth: 3 }),
      { noNullPrototype: true },
    );
    const sequence = fc.bigInt({ min: 0n, max: 2n ** 63n });
    fc.assert(
      fc.property(rest, sequence, fc.nat(4), fc.boolean(), (object, digits, indent, first) => {
        const place = { sequence: "HERE" };
        const members = { ...(first && place), nested: { sequence: 5, object }, ...object, ...place };
        const json = JSON.stringify(members, null, indent).replace('"HERE"', String(digits));
        expect(exactNumber(json, "sequence")).toBe(String(digits));
      }),
    );
  });

  it("takes time in proportion to the length, with strings, brackets and backslashes without end", () => {
    for (const piece of ["\\\\", '\\"', "[", "x", "::", "{"]) {
      const json = JSON.stringify({ text: piece.repeat(500_000), sequence: 7 });
      expect(exactNumber(json, "sequence")).toBe("7");
    }
    const deep = `{"a":${"[".repeat(5000)}${"]".repeat(5000)},"sequence":7}`;
    expect(exactNumber(deep, "sequence")).toBe("7");
  });
});
