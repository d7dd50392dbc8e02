/** Compiles sources in memory, which see the packages of this repository as a consumer does. */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = dirname(fileURLToPath(import.meta.url));

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
};

// The libraries never change, so each is parsed once for all tests of a file.
const parsed = new Map<string, ts.SourceFile | undefined>();

/** @returns A line for each error in the files, given by name; `./name.js` imports one from another. */
export function typeErrors(files: Readonly<Record<string, string>>): string[] {
  const sources = new Map(Object.entries(files).map(([name, text]) => [resolve(folder, name), text]));
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [...sources.keys()],
    options,
    host: {
      ...host,
      fileExists: (path) => sources.has(path) || host.fileExists(path),
      readFile: (path) => sources.get(path) ?? host.readFile(path),
      getSourceFile: (path, version) => {
        const text = sources.get(path);
        if (text !== undefined) return ts.createSourceFile(path, text, version);
        if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, version));
        return parsed.get(path);
      },
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.slice(folder.length + 1) ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
