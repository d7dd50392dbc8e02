/** Weighs what a page needs to be read: its HTML, styles and scripts, compressed as a host would. */
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import type { Served } from "./serve.js";
import { patience } from "./visit.js";

/** @returns The bytes, and which files they are of. Links to other pages are not followed ahead. */
export async function loadedWeight(
  browser: Browser,
  site: Served,
  path: string,
): Promise<{ total: number; files: string[] }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const loaded = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    // VitePress fetches pages that are linked to while nothing else happens; those are not needed to read this one.
    if (response.request().headers()["purpose"] === "prefetch") return;
    if (/\.(html|css|js)$/.test(new URL(response.url()).pathname)) {
      loaded.set(
        response.url(),
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      );
    }
  });
  // Without this, pages that links on the screen lead to would be loaded as well.
  await page.addInitScript(() => Reflect.deleteProperty(window, "IntersectionObserver"));
  await page.goto(site.url + path, { waitUntil: "networkidle" });
  const sizes = await Promise.all(loaded.values());
  await page.close();
  return { total: sizes.reduce((sum, size) => sum + size, 0), files: [...loaded.keys()] };
}
