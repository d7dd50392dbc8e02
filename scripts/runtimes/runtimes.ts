/** The runtimes, and how each is made to run the checks. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import type { Addresses } from "./promises.js";
import { askWorkerd } from "./workerd.js";

const run = promisify(execFile);
const binary = (name: string) => resolve(import.meta.dirname, "node_modules/.bin", name);

/** Runs the checks that stand in `folder`, and gives what each came to. */
type Runtime = (folder: string, addresses: Addresses) => Promise<Record<string, string>>;

const asCommand =
  (command: string, ...flags: string[]): Runtime =>
  async (folder, addresses) => {
    const { stdout } = await run(command, [
      ...flags,
      resolve(folder, "program.mjs"),
      JSON.stringify(addresses),
    ]);
    return JSON.parse(stdout);
  };

/** By name. Node is the one that runs the tests; the others are installed apart. */
export const runtimes: Record<string, Runtime> = {
  Node: asCommand(process.execPath),
  Bun: asCommand(binary("bun"), "run"),
  Deno: asCommand(binary("deno"), "run", "--quiet", "--no-config", "--allow-net"),
  workerd: (folder, addresses) => askWorkerd(binary("workerd"), folder, addresses),
};

/** Why the other runtimes cannot be asked here, and what to do; undefined where they can. */
export const missingRuntimes: string | undefined = existsSync(binary("workerd"))
  ? undefined
  : "Bun, Deno and workerd are not installed, so the clients were tried on Node only. " +
    "Install them: npm ci --prefix scripts/runtimes (about 330 MB).";
