/** A project of somebody else: a folder far from this repository, with its own TypeScript, into which npm installs. */
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Project {
  folder: string;
  /** Adds packages as `npm install --save-dev` does. Gives what npm had to say. */
  install(...packages: string[]): Promise<string>;
  /** Runs a command that an installed package brought, or says that there is none. Gives all that it printed. */
  command(name: string, ...parameters: string[]): Promise<string>;
  /** Runs a module's text in the project. Gives all that it printed. */
  module(text: string): Promise<string>;
  /** Copies files into the project, under their names. */
  add(...paths: string[]): Promise<void>;
}

/** Makes an empty project in a new folder of `parent`. */
export async function createProject(parent: string): Promise<Project> {
  const folder = await mkdtemp(join(parent, "project-"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  return {
    folder,
    install: (...packages) =>
      output(
        folder,
        "npm",
        "install",
        "--save-dev",
        "--save-prefix=^",
        "--no-save-exact",
        ...quiet,
        ...packages,
      ),
    command: (name, ...parameters) => output(folder, join(folder, "node_modules/.bin", name), ...parameters),
    module: (text) => output(folder, process.execPath, "--input-type=module", "--eval", text),
    add: async (...paths) => {
      await Promise.all(paths.map((path) => copyFile(path, join(folder, basename(path)))));
    },
  };
}

/** npm looks into its cache before it asks, and runs nothing that it installs. */
const quiet = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];

/** All that a command printed, whether it succeeded or not. */
async function output(folder: string, command: string, ...parameters: string[]): Promise<string> {
  const { stdout, stderr } = await run(command, parameters, { cwd: folder }).catch(
    (failure: { stdout?: string; stderr?: string; message: string }) => ({
      stdout: failure.stdout ?? "",
      stderr: `${failure.stderr ?? ""}${failure.message}`,
    }),
  );
  return `${stdout}${stderr}`;
}

/** Why nothing can be installed here, and what to do; undefined where it can. */
export const missingRegistry: string | undefined = await run("npm", [
  "view",
  "openapi-fetch@0.17.0",
  "version",
  "--prefer-offline",
  "--fetch-retries=0",
  "--fetch-timeout=10000",
]).then(
  () => undefined,
  () =>
    "npm's registry cannot be reached, so the packages were not installed into other projects. " +
    "Run this again with a network, or name a registry that is reachable: npm config set registry <URL>.",
);
