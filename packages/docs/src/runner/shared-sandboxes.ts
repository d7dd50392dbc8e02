/** The sandboxes of a page: samples that ask for the same provider share one, and so see each other's writes. */
import type * as sandboxModule from "@api-clients/sandbox";
import { observedFetch } from "./observed-fetch.js";
import type { Observer } from "./events.js";

type Sandboxes = typeof sandboxModule;

/** Remembers the sandboxes that were made without options. */
export function sharedSandboxes(): {
  /** The module as a sample sees it, its requests observed. */
  observed(module: Sandboxes, observe: Observer): object;
  /** Goes back to the beginning. */
  reset(): void;
} {
  const shared = new Map<string, ReturnType<Sandboxes["createSandbox"]>>();
  return {
    observed: (module, observe) => ({
      ...module,
      createSandbox: (...[name, options]: Parameters<Sandboxes["createSandbox"]>) => {
        const sandbox = (options === undefined && shared.get(name)) || module.createSandbox(name, options);
        if (options === undefined) shared.set(name, sandbox);
        const fetch = observedFetch(sandbox.fetch, observe);
        // Some members are getters, which must go on reading the sandbox.
        return Object.defineProperties(
          {},
          { ...Object.getOwnPropertyDescriptors(sandbox), fetch: { value: fetch, enumerable: true } },
        );
      },
    }),
    reset: () => {
      for (const sandbox of shared.values()) sandbox.reset();
    },
  };
}
