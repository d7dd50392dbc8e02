import { expect, it } from "vitest";
import { createSandbox, type ProviderName } from "./create-sandbox.js";

it("names the providers there are when asked for another", () => {
  const name: string = "acme";
  expect(() => createSandbox(name as ProviderName)).toThrow(
    'There is no sandbox for "acme"; there is one for fairjungle, journeyapps, jrni',
  );
});
