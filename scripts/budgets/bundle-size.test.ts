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

/** A page that makes one call and one loop. */
const pages = {
  fairjungle: `
    import { createFairjungleClient } from "@api-clients/fairjungle";
    const client = createFairjungleClient({ apiKey: "key" });
    console.log(await client.GET("/api/whoami"));
    for await (const user of client.paginate("/api/users")) console.log(user.email);`,
  jrni: `
    import { createJrniClient } from "@api-clients/jrni";
    const client = createJrniClient({ host: "example.jrni.com", appId: "app" });
    const params = { path: { company_id: 44120 } };
    console.log(await client.GET("/company/{company_id}", { params }));
    for await (const service of client.paginate("/{company_id}/services", { params })) console.log(service.name);`,
  journeyapps: `
    import { createJourneyAppsClient, namedToken } from "@api-clients/journeyapps";
    const client = createJourneyAppsClient({ baseUrl: "https://a.example/api/v4/1", credential: namedToken("t") });
    console.log(await client.GET("/info.json"));
    for await (const user of client.paginate("/users")) console.log(user.id);`,
};

// What each weighs, and why it is no less, is told in ADR 9. A change that needs more has to say so here.
it("core, with everything imported, is at most 5,350 bytes", async () => {
  const size = await sizeOf('export * from "@api-clients/core";', ["openapi-fetch"]);
  expect(size).toBeGreaterThan(1_000);
  expect(size).toBeLessThanOrEqual(5_350);
});

it.each([
  ["fairjungle", 7_610],
  ["jrni", 9_340],
  ["journeyapps", 10_990],
] as const)(
  "a page that makes one call and one loop with %s loads at most %i bytes",
  async (client, limit) => {
    const size = await sizeOf(pages[client]);
    expect(size).toBeGreaterThan(2_500);
    expect(size).toBeLessThanOrEqual(limit);
  },
);
