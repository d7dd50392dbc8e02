/**
 * Keeps a copy of each document that changed since it was last released, as `specs/<provider>/released/<version>.json`:
 * the changelog on the documentation site compares each with the one before. Run at the root, before a release:
 * `npm run release:specs`, or with `-- --check` to be told only.
 */
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { redocly } from "./redocly.js";
import { compareVersions, releaseStep } from "./release-step.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const bin = resolve(root, "node_modules/.bin");
const onlyCheck = process.argv.includes("--check");

const providers = readdirSync(resolve(root, "specs"))
  .filter((name) => existsSync(resolve(root, "specs", name, "openapi.yaml")))
  .toSorted();
for (const provider of providers) await release(provider);

async function release(provider: string): Promise<void> {
  const bundle = `specs/${provider}/dist/openapi.json`;
  const code = await redocly("bundle", provider, "-o", bundle);
  if (code !== 0) throw new Error(`specs/${provider} cannot be bundled`);
  const folder = `specs/${provider}/released`;
  const released = newestIn(resolve(root, folder));
  const text = await readFile(resolve(root, bundle), "utf8");
  const { version } = (JSON.parse(text) as { info: { version: string } }).info;
  const least = released === undefined ? version : await leastVersion(`${folder}/${released}.json`, bundle);
  const step = releaseStep({ version, released, least });
  if (step.kind === "unchanged") return console.log(`${provider} ${version}: nothing changed`);
  if (step.kind === "refused") {
    console.error(`specs/${provider}/openapi.yaml: ${step.reason}`);
    process.exitCode = 1;
    return undefined;
  }
  console.log(`${provider} ${version}: ${released === undefined ? "first release" : `after ${released}`}`);
  if (onlyCheck) return undefined;
  await mkdir(resolve(root, folder), { recursive: true });
  const file = resolve(root, folder, `${version}.json`);
  await writeFile(file, text);
  await promisify(execFile)(resolve(bin, "oxfmt"), [file], { cwd: root });
}

function newestIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .flatMap((file) => /^(\d+\.\d+\.\d+)\.json$/.exec(file)?.[1] ?? [])
    .toSorted(compareVersions)
    .at(-1);
}

/** What `redocly diff` asks for: a breaking change a major version, something new a minor one, other words a patch. */
async function leastVersion(base: string, revision: string): Promise<string> {
  const command = resolve(
    dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
    "bin/cli.js",
  );
  const flags = ["--format=next-version", "--fail-on=none"];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, "diff", base, revision, ...flags],
    { cwd: root },
  );
  return stdout.trim();
}
