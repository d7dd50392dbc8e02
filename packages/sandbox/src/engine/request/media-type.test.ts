import { describe, expect, it } from "vitest";
import { isJson, matchRange, negotiate, parseMediaType } from "./media-type.js";

const entries = (...essences: string[]): { essence: string }[] => essences.map((essence) => ({ essence }));

describe("media types", () => {
  it("are compared without case, space or parameters", () => {
    expect(parseMediaType(' Application/JSON ; Charset="UTF-8"; boundary=x')).toEqual({
      essence: "application/json",
      parameters: new Map([
        ["charset", "UTF-8"],
        ["boundary", "x"],
      ]),
    });
  });

  it("need a type and a subtype", () => {
    for (const text of ["", "json", "/json", "application/", "a b/c"])
      expect(parseMediaType(text)).toBeUndefined();
  });

  it("are JSON by name or by suffix", () => {
    expect(["application/json", "application/scim+json", "text/json5"].map(isJson)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("match the most exact documented range", () => {
    const ranges = entries("*/*", "text/*", "text/csv");
    expect(matchRange(ranges, "text/csv")?.essence).toBe("text/csv");
    expect(matchRange(ranges, "text/html")?.essence).toBe("text/*");
    expect(matchRange(ranges, "image/png")?.essence).toBe("*/*");
    for (const range of ["application/json", "text/*", "image/pn"])
      expect(matchRange(entries(range), "image/png")).toBeUndefined();
  });

  it("are chosen by the caller's taste, and by the document's order where that says nothing", () => {
    const offered = entries("application/json", "application/scim+json", "text/csv");
    expect(negotiate(offered, null)?.essence).toBe("application/json");
    expect(negotiate(offered, "text/*;q=0.5, application/scim+json")?.essence).toBe("application/scim+json");
    expect(negotiate(offered, "application/json;q=0, text/csv")?.essence).toBe("text/csv");
    expect(negotiate(offered, "text/csv;q=0")?.essence).toBe("application/json");
    expect(negotiate(offered, "image/png")?.essence).toBe("application/json");
  });
});
