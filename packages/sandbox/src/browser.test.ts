import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { expect, it } from "vitest";

async function bundle(): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("index.ts", import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "iife",
    globalName: "sandbox",
    logLevel: "silent",
  });
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(imported.filter((path) => path.startsWith("node:") || builtinModules.includes(path))).toEqual([]);
  return outputFiles[0]?.text ?? "";
}

it("is bundled for the browser without a trace of Node, and answers there", async () => {
  // What a page has, and no `process`, `require` or `Buffer`.
  const names = [
    "fetch",
    "Request",
    "Response",
    "Headers",
    "URL",
    "URLSearchParams",
    "FormData",
    "Blob",
    "ReadableStream",
  ];
  const tools = [
    "AbortController",
    "TextDecoder",
    "TextEncoder",
    "structuredClone",
    "atob",
    "btoa",
    "setTimeout",
    "clearTimeout",
  ];
  const page: Record<string, unknown> = {};
  for (const name of [...names, ...tools]) page[name] = Reflect.get(globalThis, name);
  runInNewContext(`${await bundle()}; globalThis.sandbox = sandbox`, page);
  const { createSandbox } = page.sandbox as typeof import("./index.js");
  const { fetch: answer, baseUrl, listen } = createSandbox("fairjungle");
  const response = await answer(`${baseUrl}/api/whoami`, {
    headers: { authorization: "Bearer sandbox-key" },
  });
  expect(await response.json()).toMatchObject({ data: { firstName: "Camille" } });
  await expect(listen()).rejects.toThrow("listen() needs Node.js");
});
