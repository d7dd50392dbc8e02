import { readFile } from "node:fs/promises";
import { createSandbox } from "@api-clients/sandbox";
import { expect, it } from "vitest";
import { compile } from "./compile.js";

it("the app that the sandbox begins with is the one of the fixture, so its types are those of the sandbox", async () => {
  const schema = await readFile(new URL("fixtures/schema.xml", import.meta.url));
  const sandbox = createSandbox("journeyapps");
  const headers = { authorization: "Bearer O:sandbox-token" };
  const live = await (await sandbox.fetch(`${sandbox.baseUrl}/datamodel.xml`, { headers })).text();
  expect((await compile(live)).document).toEqual((await compile(schema)).document);
});
