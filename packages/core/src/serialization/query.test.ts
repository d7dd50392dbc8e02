import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { querySerializer } from "./query.js";

/** Reads a query as the servers do that we write for: the inverse of the serializer, for what it can tell apart. */
function parsed(query: string): unknown {
  const root: Tree = new Map();
  for (const [name, value] of new URLSearchParams(query)) {
    const [, first = "", rest = ""] = /^([^[]*)(.*)$/s.exec(name) ?? [];
    const keys = [first, ...Array.from(rest.matchAll(/\[([^\]]*)\]/g), ([, key = ""]) => key)];
    // A list inside an object is named with empty brackets; one at the top is a name that comes again.
    if (keys.at(-1) === "" && keys.length > 1) keys.pop();
    const leaf = keys.pop() ?? "";
    let tree = root;
    for (const key of keys) {
      const inner = tree.get(key);
      const next: Tree = inner instanceof Map ? inner : new Map();
      tree.set(key, next);
      tree = next;
    }
    const before = tree.get(leaf);
    tree.set(leaf, Array.isArray(before) ? [...before, value] : [value]);
  }
  return plain(root);
}

type Tree = Map<string, Tree | string[]>;

function plain(tree: Tree | string[]): unknown {
  return Array.isArray(tree)
    ? tree
    : Object.fromEntries([...tree].map(([key, value]) => [key, plain(value)]));
}

/** What should come back: every leaf a list of texts, nothing that is not sent. */
function expected(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => expected(item) ?? []);
    return items.length > 0 ? items : undefined;
  }
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value !== "object") return [String(value)];
  const members = Object.entries(value).flatMap(([key, member]) => {
    const sent = expected(member);
    return sent === undefined ? [] : [[key, sent] as const];
  });
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

const leaf = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.bigInt(),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
  fc.constantFrom(undefined, null, "a&b=c", "+", " ", "%20", "#", "?"),
);
const key = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom("due.gte", "__proto__", "constructor", "a&b", "a=b"),
  )
  .filter((name) => !/[[\]]/.test(name));
const { member } = fc.letrec<{ member: unknown }>((tie) => ({
  member: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(leaf),
    fc.dictionary(key, tie("member"), { noNullPrototype: false }),
  ),
}));

describe("Whatever the query", () => {
  it("what is parsed from the sent text is what was given", () => {
    fc.assert(
      fc.property(fc.dictionary(key, member), (query) => {
        expect(parsed(querySerializer(query))).toEqual(expected(query) ?? {});
      }),
    );
  });

  it("no ampersand is astray, and only what is safe in every URL is not percent-encoded", () => {
    fc.assert(
      fc.property(fc.dictionary(key, member), (query) => {
        expect(querySerializer(query)).toMatch(/^$|^(?:[\w.*%-]*=[\w.*%-]*&)*[\w.*%-]*=[\w.*%-]*$/);
      }),
    );
  });
});

describe("A query", () => {
  it.each([
    [{}, ""],
    [{ a: undefined, b: null, c: [], d: {}, e: { f: undefined }, g: [undefined, null] }, ""],
    [{ a: undefined, b: 1, c: [], d: 2 }, "b=1&d=2"],
    [{ empty: "" }, "empty="],
    [{ zero: 0, no: false, big: 9007199254740993n }, "zero=0&no=false&big=9007199254740993"],
    [{ since: new Date(0) }, "since=1970-01-01T00%3A00%3A00.000Z"],
    [{ ids: [1, 2], one: ["a"] }, "ids=1&ids=2&one=a"],
    [{ "exclude_links[]": ["person", "service"] }, "exclude_links%5B%5D=person&exclude_links%5B%5D=service"],
    [
      { query: { "due.gte": "2027-03-01", done: false } },
      "query%5Bdue.gte%5D=2027-03-01&query%5Bdone%5D=false",
    ],
    [
      { filter: { ids: [1, 2], by: { name: "x" } } },
      "filter%5Bids%5D%5B%5D=1&filter%5Bids%5D%5B%5D=2&filter%5Bby%5D%5Bname%5D=x",
    ],
    [{ name: "a b+c&d" }, "name=a%20b%2Bc%26d"],
    [
      { site: new URL("https://a.example/"), at: { toJSON: () => "noon" } },
      "site=https%3A%2F%2Fa.example%2F&at=noon",
    ],
    [Object.create({ inherited: 1 }), ""],
    [Object.assign(Object.create(null), { a: Object.assign(Object.create(null), { b: 1 }) }), "a%5Bb%5D=1"],
  ])("%o is written as %s", (query, text) => {
    expect(querySerializer(query)).toBe(text);
  });
});

class Point {
  readonly x = 1;
}

it("A circle ends in an error", () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(() => querySerializer(circle)).toThrow(RangeError);
});

describe("A parameter is refused", () => {
  const list: unknown[] = [];
  list.push(list);
  it.each([
    ["a number that is none", NaN],
    ["an infinite number", -Infinity],
    ["an invalid date", new Date("nonsense")],
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
    ["a map", new Map([["a", 1]])],
    ["a set", new Set([1])],
    ["a promise", Promise.resolve(1)],
    ["an object of a class", new Point()],
    ["a file", new Blob(["a"])],
    ["a list in a list", [[1]]],
    ["an object in a list", [{ a: 1 }]],
    ["a list in a circle", list],
    ["text that is not well-formed", "\ud800"],
  ])("that is %s", (_, value) => {
    expect(() => querySerializer({ bad: value })).toThrow(TypeError);
    expect(() => querySerializer({ bad: value })).toThrow(/^Parameter "bad/);
    expect(() => querySerializer({ outer: { bad: value } })).toThrow(/^Parameter "outer\[bad\]/);
  });

  it("by a message that names it and what it may be, and not its value", () => {
    expect(() => querySerializer({ filter: { key: ["secret", Symbol("secret")] } })).toThrow(
      new TypeError(
        'Parameter "filter[key][]" must be text, a number, a date, a flat list or a plain object',
      ),
    );
  });
});
