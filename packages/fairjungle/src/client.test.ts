import { expect, it } from "vitest";
import { createFairjungleClient } from "./client.js";

it.each(["", "Bearer key", "bearer key"])("A key such as %j is refused before anything is sent", (apiKey) => {
  expect(() => createFairjungleClient({ apiKey })).toThrow(
    new TypeError('apiKey must be given, without the word "Bearer"'),
  );
});

it("A key that the environment does not have is refused by its name", () => {
  // @ts-expect-error: It compiles without `strict`.
  expect(() => createFairjungleClient({ apiKey: undefined })).toThrow("apiKey must be given");
});
