/** Runs the Redocly CLI without the banner that it prints on every call under Node 20. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");

const child = spawn(process.execPath, [resolve(dirname(manifest), "bin/cli.js"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: ["ignore", "inherit", "pipe"],
});
const lines = createInterface({ input: child.stderr });
let inBanner = false;
lines.on("line", (line) => {
  if (line.includes("╔══")) inBanner = true;
  if (!inBanner) console.error(line);
  if (line.includes("╚══")) inBanner = false;
});
child.on("close", (code) => {
  process.exitCode = code ?? 1;
});
