/** Turns a sample into a function: types are dropped, imports become calls of `require`, lines stay where they are. */
import { transform } from "sucrase";

export interface Compiled {
  /** The modules it imports, each once. */
  imports: string[];
  /** Runs it to its end. */
  start: (require: (name: string) => unknown, console: object) => Promise<void>;
}

/** In stacks, sample lines can be told from all others by this name. */
export const sourceName = "sample.ts";

/** The lines that the function constructor puts in front. */
export const linesBefore = 2;

type Constructor = new (...text: string[]) => (...given: unknown[]) => Promise<void>;
const asyncFunction = (async () => {}).constructor as Constructor;

/** @throws SyntaxError where it is not TypeScript; its message names line and column where they are known. */
export function compile(source: string): Compiled {
  const { code } = transform(source, { transforms: ["typescript", "imports"], production: true });
  const imports = [...code.matchAll(/\brequire\((['"])(.+?)\1\)/g)].map(([, , name = ""]) => name);
  const body = new asyncFunction("require", "exports", "console", `${code}\n//# sourceURL=${sourceName}`);
  return {
    imports: [...new Set(imports)],
    start: (require, console) => body(require, {}, console),
  };
}
