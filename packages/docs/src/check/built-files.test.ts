import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { providers } from "../generate/providers.js";

const dist = resolve(fileURLToPath(import.meta.url), "../../../dist");
const read = (path: string): string => readFileSync(resolve(dist, path), "utf8");

it("is built", () => {
  expect(existsSync(dist), "there is no packages/docs/dist: npm run build makes it").toBe(true);
});

describe("what machines read", () => {
  const files = existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: "utf8" }) : [];
  const pages = files.filter((path) => path.endsWith(".html") && path !== "404.html");

  it("has a Markdown twin of each page, whose links lead to twins", () => {
    expect(pages.length).toBeGreaterThan(600);
    expect(pages.filter((path) => !existsSync(resolve(dist, path.replace(/html$/, "md"))))).toEqual([]);
    const dead = pages.flatMap((path) => {
      const twin = path.replace(/html$/, "md");
      const targets = [...read(twin).matchAll(/\]\((\.[^)\s#]*)/g)].map(([, target = ""]) =>
        posix.join(posix.dirname(twin), target),
      );
      return targets
        .filter((target) => !existsSync(resolve(dist, target)))
        .map((target) => `${twin} → ${target}`);
    });
    expect(dead).toEqual([]);
  });

  it("has llms.txt, which names pages that are there, every guide and every operation among them", () => {
    const text = read("llms.txt");
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(resolve(dist, target)))).toEqual([]);
    expect(targets).toEqual(
      expect.arrayContaining(["guides/pagination.md", "reference/fairjungle/users/getUser.md"]),
    );
  });

  it("has a sitemap of all pages where it was told its host, and names no host where it was not", () => {
    const isHosted = existsSync(resolve(dist, "sitemap.xml"));
    const home = read("index.html");
    if (isHosted) expect(read("sitemap.xml").match(/<loc>/g)).toHaveLength(pages.length);
    expect(/rel="canonical"/.test(home)).toBe(isHosted);
    expect(/property="og:(url|image)"/.test(home)).toBe(isHosted);
  });

  it("has a picture for the card that is shown where it is shared", () => {
    expect(readFileSync(resolve(dist, "card.png")).subarray(1, 4).toString()).toBe("PNG");
  });

  it.each(providers)("has the document of $name as JSON and as YAML, which say the same", ({ name }) => {
    const json: unknown = JSON.parse(read(`openapi/${name}.json`));
    expect(parse(read(`openapi/${name}.yaml`), { maxAliasCount: -1 })).toEqual(json);
  });
});
