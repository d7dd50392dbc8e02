import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSpec } from "../document/spec.js";
import { changelogOf } from "./changelog.js";

const root = resolve(fileURLToPath(import.meta.url), "../../../../../..");
const answer = { responses: { 200: { description: "Fine." } } };
const documentOf = (version: string, ...names: string[]): object => ({
  openapi: "3.1.0",
  info: { title: "Things", version },
  paths: Object.fromEntries(names.map((name) => [`/${name}`, { get: { operationId: name, ...answer } }])),
  components: {},
});

let folder = "";
beforeAll(async () => {
  await mkdir(resolve(root, "node_modules/.cache"), { recursive: true });
  folder = await mkdtemp(resolve(root, "node_modules/.cache/released-"));
  await writeFile(resolve(folder, "1.9.0.json"), JSON.stringify(documentOf("1.9.0", "a", "b")));
  await writeFile(resolve(folder, "1.10.0.json"), JSON.stringify(documentOf("1.10.0", "a")));
});
afterAll(() => rm(folder, { recursive: true }));

it("compares each released version with the one before, the newest first", async () => {
  const spec = openSpec("things", documentOf("1.10.0", "a"));
  const { blocks } = await changelogOf(spec, folder, root);
  expect(blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []))).toEqual([
    "1.10.0",
    "1.9.0",
  ]);
  const table = blocks.find((block) => block.kind === "table");
  expect(table?.rows).toContainEqual(["major", "`paths//b`", expect.stringContaining("removed")]);
});

it("says so where nothing is released", async () => {
  const { blocks } = await changelogOf(
    openSpec("things", documentOf("1.0.0")),
    resolve(folder, "none"),
    root,
  );
  expect(JSON.stringify(blocks)).toContain("No version is released yet");
});
