import { describe, expect, it } from "vitest";
import { createConsole } from "./console.js";

function printed(use: (console: Console) => void): string[] {
  const texts: string[] = [];
  const samples = createConsole((text) => texts.push(text));
  use({ ...console, ...samples });
  return texts;
}

describe("the console of a sample", () => {
  it("has all that the console of the platform has, and fails in none", () => {
    const samples = createConsole(() => {});
    for (const name of Object.keys(console)) expect(() => samples[name]?.("a", { b: 1 })).not.toThrow();
    expect(Object.keys(samples)).toEqual(expect.arrayContaining(Object.keys(console)));
  });

  it("prints whatever the name of the level is", () => {
    const levels = ["log", "info", "warn", "error", "debug", "dir", "table", "dirxml"] as const;
    expect(printed((console) => levels.forEach((level) => console[level]({ a: 1 })))).toEqual(
      levels.map(() => "{ a: 1 }"),
    );
  });

  it("indents what is in a group, all of its lines", () => {
    const texts = printed((console) => {
      console.group("outer");
      console.group();
      console.log("1\n2");
      console.groupEnd();
      console.groupEnd();
      console.groupEnd();
      console.log("after");
    });
    expect(texts).toEqual(["outer", "    1\n    2", "after"]);
  });

  it("tells an assertion only where it does not hold", () => {
    const texts = printed((console) => {
      console.assert(true, "never");
      console.assert(false, "%d is odd", 2);
      console.assert(false);
    });
    expect(texts).toEqual(["Assertion failed: 2 is odd", "Assertion failed"]);
  });

  it("counts by label", () => {
    const texts = printed((console) => {
      console.count();
      console.count();
      console.count("a");
      console.countReset();
      console.count();
    });
    expect(texts).toEqual(["default: 1", "default: 2", "a: 1", "default: 1"]);
  });

  it("tells the time since a label began", () => {
    const texts = printed((console) => {
      console.time("a");
      console.timeLog("a", "half");
      console.timeEnd("a");
    });
    expect(texts).toEqual([
      expect.stringMatching(/^a: \d+\.\d ms half$/),
      expect.stringMatching(/^a: \d+\.\d ms$/),
    ]);
  });
});
