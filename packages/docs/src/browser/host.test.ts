import type { PageData } from "vitepress";
import { afterEach, describe, expect, it, vi } from "vitest";
import { canonicalAddress, socialCard } from "../../site/.vitepress/head.js";

const page = (relativePath: string): PageData => ({
  relativePath,
  filePath: relativePath,
  title: "Errors",
  description: "What can go wrong.",
  frontmatter: {},
  headers: [],
});

const homeFor = async (origin: string | undefined, base?: string): Promise<string | undefined> => {
  vi.resetModules();
  vi.stubEnv("DOCS_ORIGIN", origin);
  vi.stubEnv("DOCS_BASE", base);
  return (await import("../../site/.vitepress/deployment.js")).home;
};

afterEach(() => vi.unstubAllEnvs());

describe("where the site will be", () => {
  it.each([undefined, ""])("is not made up where nobody says: DOCS_ORIGIN %j", async (origin) => {
    const home = await homeFor(origin, "/docs/");
    expect(home).toBeUndefined();
    const said = [canonicalAddress(page("index.md"), home), socialCard(page("index.md"), home)];
    expect(JSON.stringify(said)).not.toMatch(/https?:/);
  });

  it.each([
    ["https://docs.example", undefined, "https://docs.example/"],
    ["https://docs.example/", "docs", "https://docs.example/docs/"],
    ["http://localhost:4173", "//a/b//", "http://localhost:4173/a/b/"],
  ])("is %s and the base %s", async (origin, base, home) => {
    expect(await homeFor(origin, base)).toBe(home);
  });

  it.each(["docs.example", "https://docs.example/path", "ftp://docs.example", "https://u:p@docs.example"])(
    "is refused where DOCS_ORIGIN is %s, and told how to write it",
    async (origin) => {
      await expect(homeFor(origin)).rejects.toThrow(`DOCS_ORIGIN is "${origin}", which is no origin.`);
    },
  );

  it.each([
    ["index.md", "https://docs.example/"],
    ["guides/errors.md", "https://docs.example/guides/errors.html"],
    ["reference/jrni/index.md", "https://docs.example/reference/jrni/"],
  ])("is the address of %s in its canonical link and its card", (path, address) => {
    const home = "https://docs.example/";
    expect(canonicalAddress(page(path), home)).toEqual([["link", { rel: "canonical", href: address }]]);
    expect(socialCard(page(path), home)).toContainEqual(["meta", { property: "og:url", content: address }]);
    expect(socialCard(page(path), home)).toContainEqual([
      "meta",
      { property: "og:image", content: "https://docs.example/card.png" },
    ]);
  });
});
