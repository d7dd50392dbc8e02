import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
const command = fileURLToPath(new URL("command.ts", import.meta.url));
const schema = fileURLToPath(new URL("fixtures/schema.xml", import.meta.url));

it("ends without a word when nobody reads its output any more", async () => {
  const child = spawn(process.execPath, [tsx, command, schema, "--out", "-"]);
  let errors = "";
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
});
