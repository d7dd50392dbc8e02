import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTree, keysOf } from "./brackets.js";
import { parseForm } from "./form.js";

function read(form: string): unknown {
  const tree = buildTree(parseForm(form).map(({ name, value }) => [keysOf(name), value]));
  return JSON.parse(JSON.stringify(tree));
}

describe("bracketed names", () => {
  it("build nested records and lists", () => {
    expect(read("a=1&b[c]=2&b[d][e]=3&f[]=4&f[]=5")).toEqual({
      a: "1",
      b: { c: "2", d: { e: "3" } },
      f: ["4", "5"],
    });
  });

  it("begin a new item of a list when a member comes again", () => {
    expect(read("rows[][id]=1&rows[][name]=x&rows[][id]=2")).toEqual({
      rows: [{ id: "1", name: "x" }, { id: "2" }],
    });
  });

  it("make a list of a name that comes twice", () => {
    expect(read("a=1&a=2")).toEqual({ a: ["1", "2"] });
  });

  it("keep both sides of a contradiction, for the schema to refuse", () => {
    expect(read("a=1&a[b]=2")).toEqual({ a: ["1", { b: "2" }] });
  });

  it("are taken as they stand when the brackets do not balance", () => {
    for (const name of ["a[b", "a]b[", "[a]", "a[b]c", "a[[b]]"]) expect(keysOf(name)).toEqual([name]);
  });

  it("never reach a prototype", () => {
    const tree = buildTree([
      [keysOf("__proto__[polluted]"), "yes"],
      [keysOf("a[__proto__][polluted]"), "yes"],
      [keysOf("constructor[prototype][polluted]"), "yes"],
    ]);
    expect(Object.getPrototypeOf(tree)).toBeNull();
    expect(Object.keys(tree)).toEqual(["__proto__", "a", "constructor"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("are followed to a depth of 32, and taken as they stand beyond it", () => {
    expect(keysOf(`a${"[b]".repeat(32)}`)).toHaveLength(33);
    expect(keysOf(`a${"[b]".repeat(33)}`)).toHaveLength(1);
  });

  it("of absurd depth or index cost nothing", () => {
    expect(keysOf(`a${"[b]".repeat(100_000)}`)).toHaveLength(1);
    expect(read("a[999999999]=1")).toEqual({ a: { 999999999: "1" } });
  });

  it("of every shape are read without an error", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."ab[]=&%0+") }), (form) => void read(form)));
  });
});
