import { expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.js";
import { browserIsRequired, missingBrowser } from "./chromium.js";
import { describeSite } from "./describe-site.js";
import { loadedWeight } from "./loaded-weight.js";
import { pageKinds } from "./page-kinds.js";

it("finds a browser where one is required", () => {
  expect(browserIsRequired ? missingBrowser : undefined).toBeUndefined();
});

describeSite("each kind of page", ({ go, browser, site }) => {
  const kinds = Object.entries(pageKinds);

  it.each(kinds)("shows %s without errors, and asks nobody else for anything", async (_, path) => {
    const { page, troubles } = await go(path);
    expect(await page.locator("h1").count()).toBe(1);
    await page.waitForLoadState("networkidle");
    expect(troubles).toEqual([]);
  });

  it.each(kinds)("lets everybody read %s, as axe judges it, in light and dark", async (_, path) => {
    const { page } = await go(path);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each(kinds)("fits %s into 390 pixels", async (_, path) => {
    const { page } = await go(path, { width: 390 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it.each([pageKinds["guide with tables"], pageKinds["operation with a large body"]])(
    "lets everybody read %s on 390 pixels",
    async (path) => {
      const { page } = await go(path, { width: 390 });
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );

  it.each(kinds)("needs at most 120 kB to show %s, the runner not among it", async (_, path) => {
    const { total, files } = await loadedWeight(browser(), site(), path);
    expect(files.filter((file) => /worker|session/.test(file))).toEqual([]);
    expect(Math.round(total / 1000)).toBeLessThanOrEqual(120);
  });

  it.each([pageKinds.home, pageKinds["guide with samples"], pageKinds["operation with a large body"]])(
    "moves nothing when %s comes to life",
    async (path) => {
      const { page, shifts } = await go(path);
      await page.waitForLoadState("networkidle");
      expect(await shifts()).toBeLessThan(0.01);
    },
  );
});
