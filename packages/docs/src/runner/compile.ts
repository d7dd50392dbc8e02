/** Turns a sample into a function: types are dropped, imports become calls of `require`, lines stay where they are. */
import { transform } from "sucrase";
import { namesByModule } from "./names-by-module.js";

export interface Compiled {
  /** The modules it imports, each once, with the names it takes of them. */
  imports: ReadonlyMap<string, readonly string[]>;
  /** Runs it to its end. */
  start: (require: (name: string) => unknown, console: object) => Promise<void>;
}

/** In stacks, sample lines can be told from all others by this name. */
export const sourceName = (run: number): string => `sample-${run}.ts`;

/** The lines that the function constructor puts in front. */
export const linesBefore = 2;

type Constructor = new (...text: string[]) => (...given: unknown[]) => Promise<void>;
const asyncFunction = (async () => {}).constructor as Constructor;

/**
 * @param run Its number, by which errors can be told from those of other runs.
 * @throws SyntaxError where it is not TypeScript; its message names line and column where they are known.
 */
export function compile(source: string, run: number): Compiled {
  const { code } = transform(source, { transforms: ["typescript", "imports"], production: true });
  const body = new asyncFunction(
    "require",
    "exports",
    "console",
    `${code}\n//# sourceURL=${sourceName(run)}`,
  );
  return { imports: namesByModule(code), start: (require, console) => body(require, {}, console) };
}
