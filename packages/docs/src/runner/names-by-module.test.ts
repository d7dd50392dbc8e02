import { describe, expect, it } from "vitest";
import { compile } from "./compile.js";

const imports = (source: string): Record<string, readonly string[]> =>
  Object.fromEntries(compile(source, 1).imports);

describe("the imports of a sample", () => {
  it.each([
    ['import { a, b as c } from "m"; a(); console.log({ c });', { m: ["a", "b"] }],
    ['import { a } from "m"; import { b } from "n"; a(b);', { m: ["a"], n: ["b"] }],
    ['import text from "m.json"; console.log(text.paths);', { "m.json": ["default"] }],
    ['import * as all from "m"; console.log(all.perhaps);', { m: [] }],
    ['const { a } = await import("m"); a();', { m: [] }],
    ["console.log(1);", {}],
  ])("are known by module and name: %s", (source, expected) => {
    expect(imports(source)).toEqual(expected);
  });

  it("leave out types, which are not there when it runs", () => {
    const source = 'import { type A, B, c } from "m";\nconst d: A | B = c;\nconsole.log(d);';
    expect(imports(source)).toEqual({ m: ["c"] });
  });
});
