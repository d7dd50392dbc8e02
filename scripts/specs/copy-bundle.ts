/**
 * Puts what a package tells of its provider into the package's `dist`: the bundled document, which a client exports as
 * `./openapi.json`, and for a client also how well each operation is known, `COVERAGE.md`.
 * Run in the package's folder, with the provider's name where the package has another.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";

const provider = process.argv[2] ?? basename(process.cwd());
const specification = `../../specs/${provider}`;
await mkdir("dist", { recursive: true });
await copyFile(`${specification}/dist/openapi.json`, "dist/openapi.json");
if (provider === basename(process.cwd())) {
  const coverage = await readFile(`${specification}/COVERAGE.md`, "utf8");
  // A relative link would lead nowhere from there: its words stay.
  await writeFile("dist/COVERAGE.md", coverage.replaceAll(/\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, "$1"));
}
