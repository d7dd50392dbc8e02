/** Type-checks many samples in one program, each a module of its own, against the built packages. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";

const compiler = resolve(
  dirname(createRequire(import.meta.url).resolve("@typescript/native/package.json")),
  "bin/tsc",
);

const options = {
  extends: "../../../tsconfig.base.json",
  compilerOptions: {
    noEmit: true,
    composite: false,
    noUnusedLocals: false,
    types: ["node"],
  },
  include: ["*.ts"],
};

/** An error in a sample. */
export interface TypeFault {
  /** Which one, as an index. */
  sample: number;
  /** The line in it, from 1. */
  line: number;
  message: string;
}

/**
 * @param root The folder of the package: the samples see the workspace's packages from there.
 * @param sources The TypeScript of each.
 * @param beside Modules that they import, by file name.
 */
export async function typeCheck(
  root: string,
  sources: readonly string[],
  beside: Readonly<Record<string, string>> = {},
): Promise<TypeFault[]> {
  const folder = await mkdtemp(resolve(root, ".samples-"));
  try {
    const samples = sources.map((source, index) => [`${index}.ts`, `${source}\nexport {};\n`] as const);
    const files = [
      ["tsconfig.json", JSON.stringify(options)] as const,
      ...samples,
      ...Object.entries(beside),
    ];
    await Promise.all(files.map(([name, text]) => writeFile(resolve(folder, name), text)));
    const said = await output(process.execPath, [compiler, "-p", folder, "--pretty", "false"], folder);
    const faults = said.split("\n").flatMap((text): TypeFault[] => {
      const [, sample, line, message = ""] = /^(\d+)\.ts\((\d+),\d+\): error (.*)$/.exec(text) ?? [];
      return sample === undefined ? [] : [{ sample: Number(sample), line: Number(line), message }];
    });
    // A fault that belongs to no sample must not be lost.
    if (faults.length === 0 && said.trim()) throw new Error(said);
    return faults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function output(command: string, parameters: string[], cwd: string): Promise<string> {
  const child = spawn(command, parameters, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  await new Promise((done) => child.once("close", done));
  return text;
}
