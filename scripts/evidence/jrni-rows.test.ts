import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const spec = resolve(dirname(fileURLToPath(import.meta.url)), "../../specs/jrni");

/** One thing that is known of the API: how well, the operations it became, and what stayed a hole. */
interface Row {
  row: number;
  detail: "full" | "part" | "name";
  operations: string[];
  holes: string[];
}

const rows: Row[] = readdirSync(resolve(spec, "rows"))
  .flatMap((name): Row[] => JSON.parse(readFileSync(resolve(spec, "rows", name), "utf8")))
  .toSorted((a, b) => a.row - b.row);

/** `GET /path` → evidence, as the table in COVERAGE.md says. */
const covered = new Map(
  readFileSync(resolve(spec, "COVERAGE.md"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, operation, , evidence] =
        /^\| `([A-Z]+ \/[^`]*)` +\| `(\w+)` +\| ([^|]+?) +\|/.exec(line) ?? [];
      return operation && evidence ? [[operation, evidence] as const] : [];
    }),
);

describe("the rows of what is known of JRNI", () => {
  it("are 261, numbered without a gap: 118 in full, 94 in part, 49 by name", () => {
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 261 }, (_, index) => index + 1));
    const count = (detail: Row["detail"]) => rows.filter((row) => row.detail === detail).length;
    expect([count("full"), count("part"), count("name")]).toEqual([118, 94, 49]);
  });

  it("have become operations where they are known in full or in part", () => {
    const missing = rows.filter(({ detail, operations }) => detail !== "name" && operations.length === 0);
    // The body of an import is known, the path is not: it stands in the document without one.
    expect(missing.map(({ row }) => row)).toEqual([258]);
  });

  it("stay holes, with a reason, where only the name is known", () => {
    const byName = rows.filter(({ detail }) => detail === "name");
    expect(byName.filter(({ operations }) => operations.length > 0)).toEqual([]);
    expect(byName.filter(({ holes }) => holes.length === 0)).toEqual([]);
  });

  it("name each operation of the document once, and no other", () => {
    const operations = rows.flatMap((row) => row.operations);
    expect(new Set(operations).size).toBe(operations.length);
    expect(operations.toSorted()).toEqual([...covered.keys()].toSorted());
  });

  it("have evidence, every one", () => {
    const marks = [...covered.values()];
    expect(marks.length).toBeGreaterThan(200);
    expect(
      marks.filter((mark) => !/^(documented|observed|inferred)( \((v1|v3|core)\))?$/.test(mark)),
    ).toEqual([]);
  });
});
