/** Runs samples one after another, with state that lasts from one to the next. The same code runs in pages and tests. */
import type * as testingModule from "@api-clients/core/testing";
import type * as sandboxModule from "@api-clients/sandbox";
import { checkNames } from "./check-names.js";
import { compile } from "./compile.js";
import { createConsole } from "./console.js";
import type { Observer } from "./events.js";
import { failureOf } from "./failure.js";
import { ImportError } from "./import-error.js";
import { observedTesting } from "./observed-testing.js";
import { sharedSandboxes } from "./shared-sandboxes.js";

/** Brings a module by its name. @throws Error where there is none. */
export type Load = (name: string) => Promise<object>;

export interface Runner {
  /**
   * Runs a sample to its end; it never rejects, a failure is an event.
   * @param run Its number: `runOf` gives it for an error that comes when nobody awaits it; 0 unless told.
   */
  run(source: string, observe: Observer, run?: number): Promise<void>;
  /** Brings the sandboxes back to their beginning. */
  reset(): void;
}

export function createRunner(load: Load): Runner {
  const sandboxes = sharedSandboxes();
  const observed = (name: string, module: object, observe: Observer): object => {
    if (name === "@api-clients/sandbox") return sandboxes.observed(module as typeof sandboxModule, observe);
    if (name === "@api-clients/core/testing") return observedTesting(module as typeof testingModule, observe);
    return module;
  };
  return {
    reset: sandboxes.reset,
    run: async (source, observe, run = 0) => {
      try {
        const { imports, start } = compile(source, run);
        const modules = new Map<string, object>();
        for (const [name, taken] of imports) {
          const module = await load(name).catch((cause: Error) => {
            throw new ImportError(cause.message, source, name);
          });
          checkNames(source, name, module, taken);
          modules.set(name, observed(name, module, observe));
        }
        const print = (text: string): void => observe({ kind: "print", text });
        await start((name) => asCommonJs(modules.get(name)), createConsole(print));
      } catch (error) {
        observe(failureOf(error));
      }
    },
  };
}

/** Sucrase reads a default import as a member of what `require` brings, where that is marked so. */
function asCommonJs(module: object | undefined): object | undefined {
  return module && { ...module, __esModule: true };
}
