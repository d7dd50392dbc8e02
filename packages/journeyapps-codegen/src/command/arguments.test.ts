import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments.js";
import { UsageError } from "./failure.js";

const read = (line: string) => readArguments(line.split(" ").filter(Boolean));

describe("readArguments", () => {
  it("reads a file or a deployment, and where to write", () => {
    expect(read("schema.xml --out openapi.yaml")).toEqual({
      source: { file: "schema.xml" },
      out: "openapi.yaml",
      force: false,
    });
    expect(read("--deployment https://x.test --types=paths.gen.ts --title Pumps --force")).toEqual({
      source: { deployment: "https://x.test" },
      types: "paths.gen.ts",
      title: "Pumps",
      force: true,
    });
  });

  it("reads a wish for help, whatever else is there", () => {
    expect(read("--help")).toBe("help");
    expect(read("a b -h")).toBe("help");
  });

  it.each([
    ["schema.xml", "Say where to write: --out openapi.yaml, --types app.gen.ts, or both."],
    ["--out a.yaml", "Name a data model: a schema.xml, a datamodel.json, or a --deployment."],
    ["a.xml b.xml --out a.yaml", "Name one data model, not several."],
    ["a.xml --deployment https://x.test --out a.yaml", "Name a file or a deployment, not both."],
    ["a.xml --out a --types a", "--out and --types name the same file."],
    ["a.xml --types -", "Types go to a file: name one with --types."],
    ["a.xml --output a.yaml", expect.stringContaining("--output")],
    ["a.xml --out", expect.stringContaining("--out")],
  ])("refuses: %s", (line, expected) => {
    expect(() => read(line)).toThrow(UsageError);
    expect(() => read(line)).toThrow(expect.objectContaining({ message: expected }));
  });
});
