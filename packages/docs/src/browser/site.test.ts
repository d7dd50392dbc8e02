import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { browserIsRequired, missingBrowser, openBrowser } from "./chromium.js";
import { loadedWeight } from "./loaded-weight.js";
import { serve, type Served } from "./serve.js";
import { visit, type Look, type Visit } from "./visit.js";

const packageRoot = resolve(fileURLToPath(import.meta.url), "../../..");
const guides = readdirSync(resolve(packageRoot, "site/guides")).map((file) => file.replace(/\.md$/, ".html"));

/** One page of each kind. */
const kinds = {
  home: "index.html",
  guide: "guides/pagination.html",
  overview: "reference/jrni/index.html",
  operation: "reference/jrni/bookings/getAdminBooking.html",
  "operation with a body": "reference/journeyapps/objects/createObject.html",
  webhook: "reference/fairjungle/events/receiveEvent.html",
  schema: "reference/fairjungle/schemas/User.html",
  "list of schemas": "reference/jrni/schemas/index.html",
  recipe: "reference/fairjungle/workflows/scim-provisioning.html",
  coverage: "reference/fairjungle/coverage.html",
  changes: "reference/journeyapps/changelog.html",
};

if (missingBrowser !== undefined && !browserIsRequired) console.warn(missingBrowser);

it("finds a browser where one is required", () => {
  if (browserIsRequired) expect(missingBrowser).toBeUndefined();
});

describe.skipIf(missingBrowser !== undefined)("the site in a browser", () => {
  let browser: Browser;
  let site: Served;
  const open: Visit[] = [];

  const go = async (path: string, look?: Look): Promise<Visit> => {
    const visited = await visit(browser, site, path, look);
    open.push(visited);
    return visited;
  };

  beforeAll(async () => {
    site = await serve(resolve(packageRoot, "dist"));
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const { close } of open.splice(0)) await close();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(Object.entries(kinds))(
    "shows %s without errors, and asks nobody else for anything",
    async (_, path) => {
      const { page, troubles } = await go(path);
      expect(await page.locator("h1").count()).toBe(1);
      await page.waitForLoadState("networkidle");
      expect(troubles).toEqual([]);
    },
  );

  it("runs the sample of the home page, and shows its requests", async () => {
    const { page, troubles } = await go("index.html");
    const text = await run(page, 0);
    expect(text).toContain("camille.aubert@solenne.example [ 'admin' ]");
    expect(await page.locator(".sample .exchange").count()).toBe(1);
    await page.locator(".sample .exchange summary").click();
    expect(await page.locator(".sample .exchange pre").textContent()).toContain('"meta"');
    expect(troubles).toEqual([]);
  });

  it.each([
    "reference/fairjungle/users/getUser.html",
    "reference/jrni/services/listServices.html",
    "reference/journeyapps/objects/listObjects.html",
  ])("runs the sample of %s, which prints what the page said", async (path) => {
    const { page, troubles } = await go(path);
    const said = await page.locator(".sample .printed").first().textContent();
    expect((await run(page, 0)).trim()).toBe(said?.trim());
    expect(troubles).toEqual([]);
  });

  it.each(guides)("runs every sample of %s", async (guide) => {
    const { page, troubles } = await go(`guides/${guide}`);
    for (let index = 0; index < (await page.locator(".sample").count()); index++) {
      await run(page, index);
      expect(await page.locator(".sample .failure").allTextContents()).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });

  it("runs a sample as it was edited, and shows the line of an error", async () => {
    const { page, troubles } = await go("index.html");
    const sample = page.locator(".sample").first();
    await sample.getByRole("button", { name: "Edit" }).click();
    await sample.locator("textarea").fill('const six: number = 2 * 3;\nconsole.log("six is", six);');
    await page.keyboard.press("Control+Enter");
    expect(await finished(page, 0)).toContain("six is 6");

    await sample.locator("textarea").fill("\n\nconst = ;");
    expect(await run(page, 0)).toContain("Line 3: SyntaxError");
    await sample.locator("textarea").fill("\nnobody();");
    expect(await run(page, 0)).toContain("Line 2: ReferenceError: nobody is not defined");
    expect(await page.locator("h1").isVisible()).toBe(true);

    await sample.getByRole("button", { name: "Reset" }).click();
    expect(await sample.locator("textarea").count()).toBe(0);
    expect(await run(page, 0)).toContain("camille.aubert");
    expect(troubles).toEqual([]);
  });

  it("stops a sample that never ends", async () => {
    const { page } = await go("index.html");
    const sample = page.locator(".sample").first();
    await sample.getByRole("button", { name: "Edit" }).click();
    await sample.locator("textarea").fill('console.log("begun");\nfor (;;);');
    await sample.getByRole("button", { name: "Run" }).click();
    await sample.getByText("begun").waitFor();
    await sample.getByRole("button", { name: "Stop" }).click();
    await sample.getByRole("button", { name: "Run" }).waitFor();
    expect(await page.locator("h1").isVisible()).toBe(true);
  });

  it("keeps what samples did until it is reset, and begins anew on another page", async () => {
    const { page } = await go("reference/fairjungle/users/createUser.html");
    expect(await run(page, 0)).toMatch(/^201/m);
    expect(await run(page, 0)).toMatch(/^422/m);
    await page.getByRole("button", { name: "Reset" }).first().click();
    expect(await run(page, 0)).toMatch(/^201/m);
    await page.getByRole("link", { name: "List users, one page at a time" }).first().click();
    await page.waitForURL("**/listUsers.html");
    expect(await run(page, 0)).toContain("total: 5");
  });

  it.each([
    ["cancel booking", "Cancel"],
    ["searchScimUsers", "Search"],
    ["travelPolicyId", "User"],
    ["prefetch concurrency", "Prefetch and concurrency"],
  ])("finds %j by keyboard", async (words, title) => {
    const { page, troubles } = await go("index.html");
    await page.keyboard.press("Control+KeyK");
    await page.locator("#localsearch-input").fill(words);
    await page.locator("#localsearch-list .result", { hasText: title }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/(reference|guides)\//);
    expect(troubles).toEqual([]);
  });

  it("turns dark by its switch", async () => {
    const { page } = await go("index.html");
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await ground();
    await page.locator(".VPNavBarAppearance .VPSwitchAppearance").click();
    expect(await ground()).not.toBe(before);
  });

  it.each(Object.entries(kinds))("fits %s into 390 pixels", async (_, path) => {
    const { page } = await go(path, { width: 390 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it("opens a deep link where it points to", async () => {
    const { page } = await go("reference/jrni/index.html#authtoken");
    await page.waitForFunction(() => {
      const { top, bottom } = document.querySelector("#authtoken")?.getBoundingClientRect() ?? {
        top: -1,
        bottom: 0,
      };
      return top >= 0 && bottom <= innerHeight;
    });
  });

  it.each(Object.entries(kinds))(
    "lets everybody read %s, as axe judges it, in light and dark",
    async (_, path) => {
      const { page } = await go(path);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.locator("html.dark").waitFor({ state: "attached" });
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );

  it("lets everybody read an operation on a narrow screen", async () => {
    const { page } = await go(kinds.operation, { width: 390 });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it("lets everybody read a sample that has run, and one that is edited", async () => {
    const { page } = await go("index.html");
    await run(page, 0);
    await page.getByRole("button", { name: "Edit" }).first().click();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each(Object.entries(kinds))(
    "needs at most 120 kB to show %s, the runner not among it",
    async (_, path) => {
      const { total, files } = await loadedWeight(browser, site, path);
      expect(files.filter((file) => /worker|session/.test(file))).toEqual([]);
      expect(Math.round(total / 1000)).toBeLessThanOrEqual(120);
    },
  );

  it("moves nothing when a page with samples comes to life", async () => {
    const { page } = await go("guides/errors.html");
    await page.waitForLoadState("networkidle");
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const sum = (entries: PerformanceEntryList): number =>
            entries.reduce((total, entry) => total + Number(Object(entry).value), 0);
          new PerformanceObserver((list) => done(sum(list.getEntries()))).observe({
            type: "layout-shift",
            buffered: true,
          });
          requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });
});

/** Runs a sample, and gives what it showed. */
async function run(page: Page, index: number): Promise<string> {
  await page.locator(".sample").nth(index).getByRole("button", { name: "Run" }).click();
  return finished(page, index);
}

async function finished(page: Page, index: number): Promise<string> {
  const sample = page.locator(".sample").nth(index);
  await sample.locator(".outcome.live > .caption", { hasText: /^(Done|Failed)/ }).waitFor();
  return (await sample.locator(".events .print, .events .failure").allTextContents()).join("\n");
}

async function accessibilityFaults(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.addScriptTag({ path: fileURLToPath(import.meta.resolve("axe-core/axe.min.js")) });
  return page.evaluate(async () => {
    const { axe } = window as object as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}

interface AxeResults {
  violations: { id: string; nodes: { target: string[] }[] }[];
}
