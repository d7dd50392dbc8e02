/** Runs one sample as a module of its own and collects what it prints. */
import { spawn } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { transform } from "esbuild";

/** What a sample did. */
export interface Run {
  code: number | null;
  /** What it printed, line by line. */
  printed: string[];
  errors: string;
}

/**
 * @param root The root of the repository: the sample sees the workspace's packages from there.
 * @param name A file name for it.
 * @param source Its TypeScript.
 */
export async function run(root: string, name: string, source: string): Promise<Run> {
  const folder = resolve(root, "node_modules/.cache/samples");
  await mkdir(folder, { recursive: true });
  const file = resolve(folder, `${name}.mjs`);
  const { code } = await transform(source, { loader: "ts", format: "esm", target: "node20.19" });
  await writeFile(file, code);
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 30_000,
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const status = await new Promise<number | null>((done) => child.once("close", done));
  await rm(file);
  return { code: status, printed: output.split("\n").slice(0, -1), errors };
}

/** What a sample says it prints: the comments behind its `console.log(…);`. */
export function promised(source: string): string[] {
  return source.split("\n").flatMap((line) => /console\.log\(.*\);\s*\/\/ (.+)$/.exec(line)?.[1] ?? []);
}
