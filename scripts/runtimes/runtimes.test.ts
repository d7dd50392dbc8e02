import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createSandbox } from "@api-clients/sandbox";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { promises, type Addresses } from "./promises.js";
import { missingRuntimes, runtimes } from "./runtimes.js";

/** In CI a missing runtime is a failure. */
const isRequired = Boolean(process.env["CI"]);
const names = missingRuntimes ? ["Node"] : Object.keys(runtimes);

let folder: string;
let elsewhere: Server;
let heardElsewhere = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "runtimes-"));
  await build({
    entryPoints: ["program", "worker"].map((name) => resolve(import.meta.dirname, `${name}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    target: "es2022",
    // Whatever a runtime lacks must show; nothing is put in its place.
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
  });
  elsewhere = createServer((_, response) => {
    heardElsewhere++;
    response.end();
  });
  await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  elsewhere.close();
  await rm(folder, { recursive: true });
});

/** Sandboxes of their own for each runtime, so that all begin alike. */
async function withServers(use: (addresses: Addresses) => Promise<void>): Promise<void> {
  const options = { faultHeader: true };
  const servers = await Promise.all([
    createSandbox("fairjungle", options).listen(),
    createSandbox("jrni", options).listen(),
    createSandbox("journeyapps", options).listen(),
  ]);
  const [{ url: fairjungle }, { url: jrni }, { url: journeyapps }] = servers;
  const other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  try {
    await use({ fairjungle, jrni, journeyapps, elsewhere: other });
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

it.each(names)(
  "The built clients keep their promises unchanged on %s, and call nobody else",
  async (name) => {
    await withServers(async (addresses) => {
      const kept = Object.keys(promises(addresses)).map((promise) => [promise, "kept"]);
      expect(await runtimes[name]?.(folder, addresses)).toEqual(Object.fromEntries(kept));
      expect(heardElsewhere).toBe(0);
    });
  },
);

it("The other runtimes are there, or it is said how to get them", () => {
  if (missingRuntimes && !isRequired) console.warn(missingRuntimes);
  expect(isRequired ? missingRuntimes : undefined).toBeUndefined();
});
