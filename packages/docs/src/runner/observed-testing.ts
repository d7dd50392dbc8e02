/** The fake `fetch` of `@api-clients/core/testing` as a sample sees it: its requests are observed too. */
import type * as testingModule from "@api-clients/core/testing";
import type { Observer } from "./events.js";
import { observedFetch } from "./observed-fetch.js";

type Testing = typeof testingModule;

export function observedTesting(module: Testing, observe: Observer): object {
  return {
    ...module,
    fakeFetch: (...given: Parameters<Testing["fakeFetch"]>) => {
      const fake = module.fakeFetch(...given);
      const fetch = observedFetch(async (input, init) => fake.fetch(new Request(input, init)), observe);
      return { ...fake, fetch };
    },
  };
}
