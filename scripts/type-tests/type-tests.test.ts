import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const typeTests = globSync("packages/*/src/**/*.test-d.ts", { cwd: root });

describe("type tests are worth something", () => {
  it("exist", () => {
    expect(typeTests.length).toBeGreaterThan(3);
  });

  it.each(typeTests)("%s is part of its package's program, so a wrong type in it is seen", (file) => {
    const folder = resolve(root, file.split("/").slice(0, 2).join("/"));
    const config = ts.readConfigFile(resolve(folder, "tsconfig.json"), ts.sys.readFile.bind(ts.sys));
    const { fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
    expect(fileNames).toContain(resolve(root, file));
  });

  it("fail where a type is wrong, under the configuration that the packages use", async () => {
    const cache = resolve(root, "node_modules/.cache");
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(resolve(cache, "type-tests-"));
    try {
      await mkdir(resolve(folder, "src"));
      const base = relative(folder, resolve(root, "tsconfig.base.json"));
      const config = JSON.parse(await readFile(resolve(root, "packages/core/tsconfig.json"), "utf8"));
      await writeFile(resolve(folder, "tsconfig.json"), JSON.stringify({ ...config, extends: base }));
      const shared = relative(folder, resolve(root, "scripts/vitest-project.js"));
      await writeFile(
        resolve(folder, "vitest.config.ts"),
        `import { project } from ${JSON.stringify(shared)};\nexport default project("wrong");\n`,
      );
      await writeFile(
        resolve(folder, "src/wrong.test-d.ts"),
        'import { expectTypeOf, test } from "vitest";\ntest("a wrong type", () => {\n  expectTypeOf<string>().toEqualTypeOf<number>();\n});\n',
      );
      const vitest = resolve(root, "node_modules/.bin/vitest");
      const { status, stdout, stderr } = spawnSync(vitest, ["run", "--root", folder, "--no-color"], {
        encoding: "utf8",
        env: { ...process.env, CI: "true" },
      });
      expect(stdout + stderr).toContain("wrong.test-d.ts");
      expect(status).toBe(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});
