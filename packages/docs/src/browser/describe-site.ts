/** Opens the built site in a browser for a group of tests, and closes what they opened. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe } from "vitest";
import { browserIsRequired, missingBrowser, openBrowser } from "./chromium.js";
import { serve, type Served } from "./serve.js";
import { visit, type Look, type Visit } from "./visit.js";

export const packageRoot = resolve(fileURLToPath(import.meta.url), "../../..");

/** What the tests of a group have at hand. */
export interface OpenSite {
  /** Visits a page; it is closed after the test. */
  go: (path: string, look?: Look) => Promise<Visit>;
  browser: () => Browser;
  site: () => Served;
}

/** Long enough for a machine that is busy with much else: a test that hangs is told late rather than wrongly. */
const timeout = 300_000;

if (missingBrowser !== undefined && !browserIsRequired) console.warn(missingBrowser);

/** @param define Defines the tests of the group. They are left out where there is no browser. */
export function describeSite(title: string, define: (open: OpenSite) => void): void {
  describe.skipIf(missingBrowser !== undefined)(title, { timeout }, () => {
    let browser: Browser | undefined;
    let site: Served | undefined;
    const visits: Visit[] = [];

    beforeAll(async () => {
      site = await serve(resolve(packageRoot, "dist"));
      browser = await openBrowser();
    }, timeout);
    afterEach(async () => {
      for (const { close } of visits.splice(0)) await close();
    }, timeout);
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    }, timeout);

    define({
      browser: () => opened(browser),
      site: () => opened(site),
      go: async (path, look) => {
        const visited = await visit(opened(browser), opened(site), path, look);
        visits.push(visited);
        return visited;
      },
    });
  });
}

function opened<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("The site is open only while its tests run");
  return thing;
}
