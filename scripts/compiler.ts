/** A TypeScript program over sources in memory, which see the workspace's packages as a consumer does. */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const folder = resolve(root, "scripts/in-memory");

const compilerOptions: ts.CompilerOptions = {
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

/** A language service whose program is the given files, by name. */
export function serviceFor(files: Record<string, string>): ts.LanguageService {
  const sources = new Map(Object.entries(files).map(([name, text]) => [resolve(folder, name), text]));
  return ts.createLanguageService({
    getScriptFileNames: () => [...sources.keys()],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = sources.get(path) ?? ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => compilerOptions,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => sources.has(path) || ts.sys.fileExists(path),
    readFile: (path) => sources.get(path) ?? ts.sys.readFile(path),
    directoryExists: (path) => path === folder || ts.sys.directoryExists(path),
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  });
}

/** What checking one file found and what it cost. */
export function check(
  service: ts.LanguageService,
  name: string,
): { errors: string[]; instantiations: number } {
  const program = service.getProgram();
  const file = program?.getSourceFile(resolve(folder, name));
  if (!program || !file) throw new Error(`${name} is not part of the program`);
  const errors = program
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  return { errors, instantiations: program.getInstantiationCount() };
}

/** The names an editor offers where the file's text has the marker. */
export function completionsAt(service: ts.LanguageService, name: string, marker = "/*|*/"): string[] {
  const path = resolve(folder, name);
  const text = service.getProgram()?.getSourceFile(path)?.text ?? "";
  const position = text.indexOf(marker);
  if (position === -1) throw new Error(`${name} has no ${marker}`);
  return (service.getCompletionsAtPosition(path, position, {})?.entries ?? [])
    .map((entry) => entry.name)
    .toSorted();
}
