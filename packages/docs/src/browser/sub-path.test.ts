import { spawn } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingBrowser, openBrowser } from "./chromium.js";
import { serve, type Served } from "./serve.js";
import { visit } from "./visit.js";

const packageRoot = resolve(fileURLToPath(import.meta.url), "../../..");
const folder = resolve(packageRoot, ".sub-path");
const base = "/docs/api-clients/";
const command = resolve(
  dirname(createRequire(import.meta.url).resolve("vitepress/package.json")),
  "bin/vitepress.js",
);

/** Some pages of the site under the site's own configuration, for a build of all takes long. */
const files = {
  ".vitepress/config.ts":
    'import config from "../../site/.vitepress/config.js";\nexport default { ...config, ignoreDeadLinks: true, outDir: "dist", cacheDir: "cache" };\n',
  ".vitepress/theme/index.ts": 'export { default } from "../../../site/.vitepress/theme/index.js";\n',
};

/** Long enough for a machine that is busy with much else. */
const timeout = 600_000;

describe.skipIf(missingBrowser !== undefined)("the site under a path", { timeout }, () => {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    for (const path of ["index.md", "guides", "public/favicon.svg", "reference/fairjungle/index.md"]) {
      await cp(resolve(packageRoot, "site", path), resolve(folder, path), { recursive: true });
    }
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(resolve(folder, path)), { recursive: true });
      await writeFile(resolve(folder, path), text);
    }
    const child = spawn(process.execPath, [command, "build", folder], {
      env: { ...process.env, DOCS_BASE: base, DOCS_ORIGIN: "https://docs.example" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((done) => child.once("close", done));
    if (code !== 0) throw new Error(said);
    site = await serve(resolve(folder, "dist"), base);
    browser = await openBrowser();
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  }, timeout);

  it("finds its styles, its other pages, its search and its runner there", async () => {
    const { page, troubles, close } = await visit(browser, site, "index.html");
    await page.getByRole("button", { name: "Run" }).click();
    await page.locator(".outcome.live > .caption", { hasText: "Done" }).waitFor();
    await page.getByRole("link", { name: "Install and first call" }).click();
    await page.waitForURL(`**${base}guides/getting-started.html`);
    await page.keyboard.press("Control+KeyK");
    await page.locator("#localsearch-input").fill("pagination");
    await page.locator("#localsearch-list .result").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${base}guides/*`);
    expect(troubles).toEqual([]);
    await close();
  });

  it("names its full addresses where it was told its host", async () => {
    const home = `https://docs.example${base}`;
    expect(await readFile(resolve(folder, "dist/sitemap.xml"), "utf8")).toContain(
      `<loc>${home}guides/pagination.html</loc>`,
    );
    const page = await readFile(resolve(folder, "dist/guides/pagination.html"), "utf8");
    expect(page).toContain(`<link rel="canonical" href="${home}guides/pagination.html">`);
    expect(page).toContain(`<meta property="og:image" content="${home}card.png">`);
  });
});
