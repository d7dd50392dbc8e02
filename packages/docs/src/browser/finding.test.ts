import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.js";
import { describeSite } from "./describe-site.js";

/** The titles that the search shows, in order. */
async function shownResults(page: Page): Promise<string[]> {
  await page.locator("#localsearch-list .result").first().waitFor();
  const titles = await page.locator("#localsearch-list .result").allInnerTexts();
  return titles.map((title) => title.replaceAll(/\s+/g, " ").trim());
}

describeSite("a reader", ({ go }) => {
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

  it.each([
    ["/api/users/{id}", /user.*\/api\/users\/\{id\}/],
    ["POST /api/users", /Create a user .* POST \/api\/users$/],
    ["/admin/{company_id}/bookings", / (GET|POST) \/admin\/\{company_id\}\/bookings$/],
    ["createFairjungleClient", /^Install and first call.*fairjungle$/],
    ["createJrniClient", /^Install and first call.*JRNI$/],
    ["App-Id", /^Authentication.*App-Id/],
    ["verifyWebhook", /^Webhooks/],
  ])("finds %j before all else", async (words, title) => {
    const { page } = await go("index.html");
    await page.keyboard.press("Control+KeyK");
    await page.locator("#localsearch-input").fill(words);
    const [first = ""] = await shownResults(page);
    expect(first).toMatch(title);
  });

  it.each([1280, 390])("can read what the search found, as axe judges it, on %i pixels", async (width) => {
    const { page } = await go("index.html", { width });
    await page.keyboard.press("Control+KeyK");
    await page.locator("#localsearch-input").fill("booking");
    await page.locator("#localsearch-list .result").first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it("turns the site dark by its switch", async () => {
    const { page } = await go("index.html");
    const ground = (): string => getComputedStyle(document.body).backgroundColor;
    const before = await page.evaluate(ground);
    await page.locator(".VPNavBarAppearance .VPSwitchAppearance").click();
    await page.waitForFunction((light) => getComputedStyle(document.body).backgroundColor !== light, before);
    expect(await page.locator("html.dark").count()).toBe(1);
  });

  it("comes by a deep link to where it points", async () => {
    const { page } = await go("reference/jrni/index.html#authtoken");
    await page.waitForFunction(() => {
      const place = document.querySelector("#authtoken")?.getBoundingClientRect();
      return place !== undefined && place.top >= 0 && place.bottom <= innerHeight;
    });
  });

  it("gets home from a page that is not there", async () => {
    const { page, troubles } = await go("404.html");
    await page.getByRole("link", { name: "Home", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Typed clients" }).waitFor();
    expect(troubles).toEqual([]);
  });
});
