import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { typeCheck } from "../../src/check/type-check.js";
import { createNodeRunner } from "../../src/generate/samples/run-in-node.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const packageRoot = resolve(folder, "../..");
const command = resolve(
  dirname(createRequire(import.meta.url).resolve("@api-clients/journeyapps-codegen/package.json")),
  "dist/command.js",
);

/** What the command that the guide shows writes for `schema.xml`. */
async function compiledTypes(): Promise<string> {
  const target = await mkdtemp(resolve(tmpdir(), "data-model-"));
  const files = ["--out", resolve(target, "app.openapi.yaml"), "--types", resolve(target, "app.gen.ts")];
  await promisify(execFile)(process.execPath, [command, resolve(folder, "schema.xml"), ...files]);
  const types = await readFile(resolve(target, "app.gen.ts"), "utf8");
  await rm(target, { recursive: true });
  return types;
}

it("compiles the types that the sample needs, runs it, and prints what the guide shows", async () => {
  const sample = await readFile(resolve(folder, "orders.ts"), "utf8");
  expect(await typeCheck(packageRoot, [sample], { "app.gen.ts": await compiledTypes() })).toEqual([]);
  const { printed, failure } = await createNodeRunner()(sample);
  expect(failure).toBeUndefined();
  const guide = await readFile(resolve(packageRoot, "site/guides/data-models.md"), "utf8");
  const [, shown] = /^```text\n(.*?)\n```$/ms.exec(guide) ?? [];
  expect(shown, "what site/guides/data-models.md shows").toBe(printed);
});
