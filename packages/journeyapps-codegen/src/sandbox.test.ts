import { readFile } from "node:fs/promises";
import { createSandbox } from "@api-clients/sandbox";
import { expect, it } from "vitest";
import { compile } from "./compile.js";

it("the app that the sandbox begins with is the one of the fixture but for a webhook, so its types are those of the sandbox", async () => {
  const fixture = await readFile(new URL("fixtures/schema.xml", import.meta.url), "utf8");
  const schema = fixture.replace(/\n.*"site_changed".*/, "");
  const sandbox = createSandbox("journeyapps");
  const headers = { authorization: "Bearer O:sandbox-token" };
  const live = await (await sandbox.fetch(`${sandbox.baseUrl}/datamodel.xml`, { headers })).text();
  expect((await compile(live)).document).toEqual((await compile(schema)).document);
});
