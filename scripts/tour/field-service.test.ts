import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { command, fieldServiceTypes, typesFile } from "./field-service.js";

it("the tour is written with the types of the sandbox's own data model", async () => {
  const committed = await readFile(typesFile, "utf8");
  expect(committed, `stale: run \`${command}\``).toBe(await fieldServiceTypes());
});
