/** Runs samples one after another, with state that lasts from one to the next. The same code runs in pages and tests. */
import type * as testingModule from "@api-clients/core/testing";
import type * as sandboxModule from "@api-clients/sandbox";
import { compile } from "./compile.js";
import type { Observer } from "./events.js";
import { failureOf } from "./failure.js";
import { inspect } from "./inspect.js";
import { observedTesting } from "./observed-testing.js";
import { sharedSandboxes } from "./shared-sandboxes.js";

/** Brings a module by its name. @throws Error where there is none. */
export type Load = (name: string) => Promise<object>;

export interface Runner {
  /** Runs a sample to its end; it never rejects, a failure is an event. */
  run(source: string, observe: Observer): Promise<void>;
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
    run: async (source, observe) => {
      try {
        const { imports, start } = compile(source);
        const modules = new Map<string, object>();
        for (const name of imports) {
          const module = await load(name);
          modules.set(name, observed(name, module, observe));
        }
        await start((name) => asCommonJs(modules.get(name)), consoleFor(observe));
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

function consoleFor(observe: Observer): object {
  const print = (...values: unknown[]): void =>
    observe({ kind: "print", text: values.map(inspect).join(" ") });
  return { log: print, info: print, warn: print, error: print, debug: print, table: print };
}
