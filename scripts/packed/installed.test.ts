import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createProject, missingRegistry, type Project } from "./project.js";
import { pack } from "./tarballs.js";

/** In CI a registry that cannot be reached is a failure. */
const isRequired = Boolean(process.env["CI"]);

const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
  await readFile(resolve(import.meta.dirname, "../../package.json"), "utf8"),
);

/** The oldest TypeScript that is supported, which openapi-typescript takes too, and the newest, which it does not. */
const compilers = missingRegistry ? [] : ["5.4.5", "7.0.2"];

/** What people use beside our packages, in the versions that the repository uses. */
const besides = [
  ...["@tanstack/react-query", "@types/node", "msw", "openapi-msw", "openapi-react-query", "react"].map(
    (name) => `${name}@${devDependencies[name]}`,
  ),
  "@types/react@19.2.8",
];

/** What somebody wrote who installed the packages, and the data model of their app. */
const ownFiles = [
  "../consumer/integration.ts",
  "peers.ts",
  "../../packages/journeyapps-codegen/src/fixtures/schema.xml",
].map((path) => resolve(import.meta.dirname, path));

const compilerOptions = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  target: "es2022",
  module: "nodenext",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: ["node"],
};

const parent = await mkdtemp(join(tmpdir(), "installed-"));
const tarballs = missingRegistry ? [] : await pack(parent);
afterAll(() => rm(parent, { recursive: true }));

/** What the same data model became, by the TypeScript that was beside the command. */
const generated: Record<string, string> = {};

// Compilers are slow on a busy machine.
describe.each(compilers)("In a project with TypeScript %s", { timeout: 300_000 }, (version) => {
  let project: Project;
  let said: string;

  beforeAll(async () => {
    project = await createProject(parent);
    // Is noted as `^5.4.5`: a range that the next installation could raise to any 5, and must not.
    await project.install(`typescript@${version}`);
    said = await project.install(...tarballs.map(({ path }) => path), ...besides);
    await project.add(...ownFiles);
  }, 300_000);

  it("npm installs all packages, and finds no two that want different things", () => {
    expect(said).toMatch(/added \d+ packages/);
    expect(said).not.toMatch(/ERESOLVE|peer dep|npm error/);
  });

  it("the project's tsc is still its own", async () => {
    expect(await project.command("tsc", "--version")).toBe(`Version ${version}\n`);
  });

  it("every entry point loads, by what the packages say that they need", async () => {
    const entries = tarballs.flatMap(({ name, manifest }) =>
      Object.keys(manifest.exports ?? {})
        .filter((entry) => !entry.endsWith(".json"))
        .map((entry) => `await import(${JSON.stringify(name + entry.slice(1))});`),
    );
    expect(await project.module(entries.join("\n"))).toBe("");
  });

  it("api-sandbox says what it does", async () => {
    expect(await project.command("api-sandbox", "--help")).toContain("Usage: api-sandbox");
  });

  it("journeyapps-codegen writes the types of an app", async () => {
    const answer = await project.command("journeyapps-codegen", "schema.xml", "--types", "app.gen.ts");
    expect(answer).toContain("app.gen.ts");
    generated[version] = await readFile(join(project.folder, "app.gen.ts"), "utf8");
    expect(generated[version]).toContain("export interface Api");
  });

  /** What the project's own compiler says of some of its files. */
  async function check(files: string[], options: { skipLibCheck: boolean }): Promise<string> {
    const configuration = { compilerOptions: { ...compilerOptions, ...options }, files };
    await writeFile(join(project.folder, "tsconfig.json"), JSON.stringify(configuration));
    return project.command("tsc", "--pretty", "false");
  }

  it("all declarations hold, with the generated ones", async () => {
    expect(await check(["integration.ts", "app.gen.ts"], { skipLibCheck: false })).toBe("");
  });

  it("openapi-react-query and openapi-msw take the clients and their paths", async () => {
    expect(await check(["peers.ts"], { skipLibCheck: true })).toBe("");
  });
});

it("The generated types are the same, byte for byte, beside any TypeScript", () => {
  expect(new Set(compilers.map((version) => generated[version])).size).toBe(Math.min(1, compilers.length));
});

it("npm's registry can be reached, or it is said what was left out", () => {
  if (missingRegistry && !isRequired) console.warn(missingRegistry);
  expect(isRequired ? missingRegistry : undefined).toBeUndefined();
});
