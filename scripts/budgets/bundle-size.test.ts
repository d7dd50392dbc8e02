import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The size in bytes, minified and compressed, of what a browser would load for this module. */
async function sizeOf(contents: string, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external,
  });
  const [file] = outputFiles;
  return file ? gzipSync(file.contents, { level: 9 }).byteLength : 0;
}

it("core, with everything imported, is at most 3,000 bytes", async () => {
  const size = await sizeOf('export * from "@api-clients/core";', ["openapi-fetch"]);
  expect(size).toBeGreaterThan(1_000);
  expect(size).toBeLessThanOrEqual(3_000);
});

it.each([
  [
    "fairjungle",
    `import { createFairjungleClient } from "@api-clients/fairjungle";
     const client = createFairjungleClient({ apiKey: "key" });
     console.log(await client.GET("/api/whoami"));
     for await (const user of client.paginate("/api/users")) console.log(user.email);`,
  ],
])(
  "a page that makes one call and one loop with %s loads at most 5,500 bytes, openapi-fetch included",
  async (_, page) => {
    const size = await sizeOf(page);
    expect(size).toBeGreaterThan(2_500);
    expect(size).toBeLessThanOrEqual(5_500);
  },
);
