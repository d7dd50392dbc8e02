/**
 * Writes what follows from a document: the types of its client, or the table of its COVERAGE.md. Run in the folder of a
 * workspace (`packages/<provider>` or `specs/<provider>`); `--check` writes nothing and fails where a file is stale.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Document, generateTypes } from "@api-clients/codegen";
import { withOperations } from "./coverage.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const provider = basename(process.cwd());
const kind = basename(dirname(process.cwd()));
const bundle = resolve(root, "specs", provider, "dist/openapi.json");

async function bundled(): Promise<Document> {
  return JSON.parse(await readFile(bundle, "utf8"));
}

async function text(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}

const path = resolve(process.cwd(), kind === "specs" ? "COVERAGE.md" : "src/generated/schema.gen.ts");
const before = await text(path);
const after =
  kind === "specs"
    ? withOperations(before, await bundled())
    : await generateTypes(await bundled(), { source: `specs/${provider}`, command: "npm run generate" });

if (after !== before) {
  const name = relative(root, path);
  if (process.argv.includes("--check")) {
    console.error(
      `${name} is stale: specs/${provider} says something else. Run \`npm run generate\` and commit the result.`,
    );
    console.error(firstDifference(before, after));
    process.exitCode = 1;
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, after);
    console.log(`wrote ${name}`);
  }
}

/** Shows where two texts part, so that the cause is seen without a diff tool. */
function firstDifference(old: string, fresh: string): string {
  const oldLines = old.split("\n");
  const freshLines = fresh.split("\n");
  const at = freshLines.findIndex((line, index) => line !== oldLines[index]);
  const line = at === -1 ? freshLines.length : at;
  return `  line ${line + 1}\n  - ${oldLines[line]?.trim() ?? "(end)"}\n  + ${freshLines[line]?.trim() ?? "(end)"}`;
}
