import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type ts from "typescript";
import { check, serviceFor } from "../compiler.js";
import { samples } from "./extract.js";
import { promised, run } from "./run.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const all = samples(root).map((sample, index) => ({ ...sample, name: `sample-${index}` }));

describe("the samples of READMEs and TSDoc", () => {
  let service: ts.LanguageService;

  beforeAll(() => {
    service = serviceFor(
      Object.fromEntries(all.map(({ name, code }) => [`${name}.ts`, `${code}\nexport {};`])),
    );
    service.getProgram();
  }, 60_000);

  it.each(["core", "fairjungle", "journeyapps", "journeyapps-codegen", "jrni", "sandbox"])(
    "are there for %s, in its README and in its code",
    (name) => {
      const files = all.map(({ file }) => file).filter((file) => file.startsWith(`packages/${name}/`));
      expect(files).toContain(`packages/${name}/README.md`);
      expect(files.some((file) => file.startsWith(`packages/${name}/src/`))).toBe(true);
    },
  );

  it.concurrent.each(all)("$file:$line compiles, runs, and prints what it says", async ({ name, code }) => {
    expect(check(service, `${name}.ts`).errors).toEqual([]);
    const { code: status, printed, errors } = await run(root, name, code);
    expect(errors).toBe("");
    expect(status).toBe(0);
    if (promised(code).length > 0) expect(printed).toEqual(promised(code));
  });
});
