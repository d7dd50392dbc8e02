import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathSerializer } from "./path.js";

const base = "https://api.example/v1";

/** The path as `fetch` would send it. */
function sentPath(template: string, parameters: Record<string, unknown>): string {
  return new URL(base + pathSerializer(template, parameters)).pathname;
}

/** Text of all kinds, much of it made of what is dangerous in a path. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(".", "/", "\\", "%", "%2e", "%2F", "%5c", "25", "2e", "?", "#", ";", "a", "\t", "{id}"),
    )
    .map((parts) => parts.join("")),
);

describe("Whatever the values, unless they are refused", () => {
  it("the sent path has the template's segments, its fixed ones in place, and the others decode to the values", () => {
    fc.assert(
      fc.property(text, text, (model, id) => {
        let path: string;
        try {
          path = sentPath("/objects/{model}/items/{id}.json", { model, id });
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        const [, version, objects, first, items, second, ...rest] = path.split("/");
        expect([version, objects, items, rest]).toEqual(["v1", "objects", "items", []]);
        expect(decodeURIComponent(first ?? "")).toBe(model);
        expect(decodeURIComponent(second ?? "")).toBe(`${id}.json`);
      }),
      { numRuns: 1000 },
    );
  });

  it("no server finds a dot segment, however often it decodes and whatever it takes for a slash", () => {
    fc.assert(
      fc.property(text, (id) => {
        let path: string;
        try {
          path = sentPath("/users/{id}/notes", { id });
        } catch {
          return;
        }
        for (let decoded = path, rounds = 0; rounds < 6; rounds += 1) {
          expect(decoded.split(/[/\\]/)).not.toContain("..");
          expect(decoded.split(/[/\\]/)).not.toContain(".");
          decoded = decoded.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("ordinary values are not refused", () => {
    const email = fc.emailAddress().filter((address) => !address.includes("/"));
    fc.assert(
      fc.property(fc.oneof(fc.uuid(), email, fc.integer(), fc.bigInt(), fc.boolean()), (id) => {
        expect(decodeURIComponent(sentPath("/users/{id}", { id }))).toBe(`/v1/users/${id}`);
      }),
    );
  });
});

describe("A path", () => {
  it.each([
    ["/users/{id}", { id: "a b/c?d#e" }, "/users/a%20b%2Fc%3Fd%23e"],
    ["/objects/{model}.json", { model: "work_order" }, "/objects/work_order.json"],
    ["/{a}/{b}/{a}", { a: 1, b: 2n }, "/1/2/1"],
    ["/users/{id}", { id: 0 }, "/users/0"],
    ["/users/{id}", { id: false }, "/users/false"],
    ["/users/{id}", { id: "...", extra: "x" }, "/users/..."],
    ["/users/{id}", { id: "a.b" }, "/users/a.b"],
    ["/users/{id}", { id: "100%" }, "/users/100%25"],
    ["/users/{id}", { id: "$& $1 {id}" }, "/users/%24%26%20%241%20%7Bid%7D"],
    ["/users/{id}", { id: "naïve 🚲" }, "/users/na%C3%AFve%20%F0%9F%9A%B2"],
    ["/users", {}, "/users"],
  ])("%s is filled with %o", (template, parameters, path) => {
    expect(pathSerializer(template, parameters)).toBe(path);
  });
});

describe("A value is refused", () => {
  const refusal = (id: unknown) => {
    try {
      return pathSerializer("/users/{id}", { id });
    } catch (error) {
      return error;
    }
  };

  it.each([
    undefined,
    null,
    "",
    NaN,
    Infinity,
    {},
    [],
    ["a"],
    new Date(0),
    () => "a",
    Symbol("a"),
    { toString: () => "a" },
  ])("that is no text: %o", (id) => {
    expect(refusal(id)).toBeInstanceOf(TypeError);
  });

  it.each([
    ".",
    "..",
    "%2e",
    "%2E%2e",
    ".%2e",
    "%252e",
    "%25252E.",
    "../admin",
    "a/../b",
    "a/..",
    "..\\a",
    "a%2f..",
    "%2e%5Ca",
  ])("in which there is a dot segment: %s", (id) => {
    expect(refusal(id)).toBeInstanceOf(TypeError);
  });

  it.each(["\ud800", "a\udc00b", "\udc00\ud800"])("that is not well-formed Unicode: %j", (id) => {
    expect(refusal(id)).toBeInstanceOf(TypeError);
  });

  it.each(["__proto__", "constructor", "toString"])("that is only inherited: %s", (name) => {
    expect(() => pathSerializer(`/users/{${name}}`, {})).toThrow(TypeError);
    expect(pathSerializer(`/users/{${name}}`, JSON.parse(`{"${name}":"own"}`))).toBe("/users/own");
  });

  it("by a message that names the parameter and the template, and not the value", () => {
    expect(() => pathSerializer("/users/{id}", { id: "../secret" })).toThrow(
      new TypeError(
        'Parameter "id" of /users/{id} must be text or a number, not empty, without "." or ".." segments',
      ),
    );
  });
});

it("The time it takes grows with the length of the value only", () => {
  const hostile = ["%25", "%2525", "25", ".", "%2e", "/", "%2f.", "{"].map((part) => part.repeat(200_000));
  for (const id of hostile) {
    try {
      pathSerializer("/users/{id}", { id });
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
    }
  }
});
