import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilerSeenBy, ts } from "./compiler.js";

describe("The compiler", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "compiler-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** A project with a package `typescript` whose whole code is given; the path of a module in the project. */
  async function projectWith(typescript: string): Promise<string> {
    const project = await mkdtemp(join(folder, "project-"));
    await mkdir(join(project, "node_modules/typescript"), { recursive: true });
    await writeFile(join(project, "node_modules/typescript/index.js"), typescript);
    return join(project, "index.js");
  }

  it("is the one that openapi-typescript itself uses", () => {
    const require = createRequire(import.meta.url);
    expect(ts).toBe(createRequire(require.resolve("openapi-typescript"))("typescript"));
  });

  it("is found from where a module stands, whichever other there is", async () => {
    const path = await projectWith('exports.version = "5.4.5"; exports.factory = {};');
    expect(compilerSeenBy(path).version).toBe("5.4.5");
  });

  it("is refused by name and place where it has no API, and it is said what to do", async () => {
    const path = await projectWith('exports.version = "7.0.2";');
    expect(() => compilerSeenBy(path)).toThrow(`${path} is installed beside TypeScript 7.0.2`);
    expect(() => compilerSeenBy(path)).toThrow("remove openapi-typescript");
  });
});
