import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pack, type Tarball } from "./tarballs.js";

const folder = await mkdtemp(join(tmpdir(), "tarballs-"));
const tarballs = await pack(folder);
afterAll(() => rm(folder, { recursive: true }));

/** The texts of those files of a tarball whose names end so. */
async function texts({ folder, files }: Tarball, ending: RegExp): Promise<{ path: string; text: string }[]> {
  const paths = files.filter((path) => ending.test(path));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })));
}

/** Where the relative addresses of a file lead to, that are not in the tarball. */
const missing = ({ files }: Tarball, path: string, addresses: Iterable<string>): string[] =>
  [...addresses]
    .map((address) => posix.join(posix.dirname(path), address))
    .filter((target) => !files.includes(target))
    .map((target) => `${path} -> ${target}`);

describe.each(tarballs)("The tarball of $name", (tarball) => {
  it("holds every file that its package.json names", () => {
    const { exports = {}, bin = {} } = tarball.manifest;
    const exported = Object.values(exports).flatMap((entry) =>
      typeof entry === "string" ? [entry] : Object.values(entry),
    );
    expect(exported).not.toHaveLength(0);
    expect(missing(tarball, "package.json", [...exported, ...Object.values(bin)])).toEqual([]);
  });

  it("holds every map that a file names, and in each map its sources", async () => {
    const named = (await texts(tarball, /\.(js|d\.ts)$/)).flatMap(({ path, text }) =>
      missing(tarball, path, /^\/\/# sourceMappingURL=(.+)$/m.exec(text)?.slice(1) ?? []),
    );
    expect(named).toEqual([]);
    const maps = await texts(tarball, /\.map$/);
    const empty = maps.filter(({ text }) => !JSON.parse(text).sourcesContent?.every(Boolean));
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  it("holds whatever its own texts link to", async () => {
    const pages = await texts(tarball, /\.md$/);
    expect(pages.map(({ path }) => path)).toContain("README.md");
    const links = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g;
    const dead = pages.flatMap(({ path, text }) =>
      missing(
        tarball,
        path,
        [...text.matchAll(links)].map(([, target = ""]) => target),
      ),
    );
    expect(dead).toEqual([]);
  });
});
