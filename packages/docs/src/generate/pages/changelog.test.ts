import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSpec } from "../document/spec.js";
import type { Page } from "../blocks/block.js";
import { changelogOf } from "./changelog.js";
import { placeOf } from "./changed-place.js";

const root = resolve(fileURLToPath(import.meta.url), "../../../../../..");
const answer = { responses: { 200: { description: "Fine." } } };
const headings = ({ blocks }: Page): string[] =>
  blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
const documentOf = (version: string, ...names: string[]): object => ({
  openapi: "3.1.0",
  info: { title: "Things", version },
  paths: Object.fromEntries(names.map((name) => [`/${name}`, { get: { operationId: name, ...answer } }])),
  components: {},
});

let spec = "";
let folder = "";
beforeAll(async () => {
  await mkdir(resolve(root, "node_modules/.cache"), { recursive: true });
  spec = await mkdtemp(resolve(root, "node_modules/.cache/spec-"));
  folder = resolve(spec, "released");
  await mkdir(folder);
  await mkdir(resolve(spec, "dist"));
  await writeFile(resolve(folder, "1.9.0.json"), JSON.stringify(documentOf("1.9.0", "a", "b")));
  await writeFile(resolve(folder, "1.10.0.json"), JSON.stringify(documentOf("1.10.0", "a")));
});
afterAll(() => rm(spec, { recursive: true }));

it("compares each released version with the one before, the newest first", async () => {
  const page = await changelogOf(openSpec("things", documentOf("1.10.0", "a")), folder, root);
  expect(headings(page)).toEqual(["1.10.0", "1.9.0"]);
  const table = page.blocks.find((block) => block.kind === "table");
  expect(table?.rows).toContainEqual(["major", "`/b`", expect.stringContaining("removed")]);
});

it("tells what is not released yet, and nothing where nothing is", async () => {
  const current = resolve(spec, "dist/openapi.json");
  await writeFile(current, JSON.stringify(documentOf("1.10.0", "a")));
  const still = await changelogOf(openSpec("things", documentOf("1.10.0", "a")), folder, root);
  expect(headings(still)).toEqual(["1.10.0", "1.9.0"]);
  await writeFile(current, JSON.stringify(documentOf("1.11.0", "a", "c")));
  const page = await changelogOf(openSpec("things", documentOf("1.11.0", "a", "c")), folder, root);
  expect(headings(page)).toEqual(["Not released yet", "1.10.0", "1.9.0"]);
  const table = page.blocks.find((block) => block.kind === "table");
  expect(table?.rows).toEqual([["minor", "`/c`", "added"]]);
  await rm(current);
});

it("says so where nothing is released", async () => {
  const page = await changelogOf(openSpec("things", documentOf("1.0.0")), resolve(folder, "none"), root);
  expect(JSON.stringify(page.blocks)).toContain("No version is released yet");
});

it.each([
  ["#/paths/~1api~1users~1{id}/get/responses/200", "GET /api/users/{id} responses 200"],
  ["#/paths/~1%7Bid%7D", "/{id}"],
  ["#/components/schemas/User/properties/name/type", "User name type"],
  ["#/info/title", "info title"],
])("writes the place %s as %s", (pointer, place) => {
  expect(placeOf(pointer)).toBe(place);
});
