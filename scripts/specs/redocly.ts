/** Runs the Redocly CLI without the banner that it prints under Node 20, and without its advice to ignore problems. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const command = resolve(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

/**
 * @param parameters What stands behind `redocly`; paths are relative to the root of the repository.
 * @returns The exit code.
 */
export async function redocly(...parameters: string[]): Promise<number> {
  const child = spawn(process.execPath, [command, ...parameters], {
    cwd: root,
    stdio: ["ignore", "inherit", "pipe"],
  });
  let inBanner = false;
  for await (const line of createInterface({ input: child.stderr })) {
    if (line.includes("╔══")) inBanner = true;
    // No problem is ignored here.
    if (!inBanner && line.trim() && !line.includes("--generate-ignore-file")) console.error(line);
    if (line.includes("╚══")) inBanner = false;
  }
  return child.exitCode ?? new Promise((done) => child.once("close", (code) => done(code ?? 1)));
}
