import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.js";
import { describeSite, packageRoot } from "./describe-site.js";
import { finishedSample, runSample } from "./run-sample.js";

const guides = readdirSync(resolve(packageRoot, "site/guides")).map((file) => file.replace(/\.md$/, ".html"));

describeSite("samples in a page", ({ go }) => {
  it("run on the home page, and show their requests", async () => {
    const { page, troubles } = await go("index.html");
    expect(await runSample(page, 0)).toContain("camille.aubert@solenne.example [ 'admin' ]");
    expect(await page.locator(".sample .exchange").count()).toBe(1);
    await page.locator(".sample .exchange summary").click();
    expect(await page.locator(".sample .exchange pre").textContent()).toContain('"meta"');
    expect(troubles).toEqual([]);
  });

  it.each([
    "reference/fairjungle/users/getUser.html",
    "reference/jrni/services/listServices.html",
    "reference/journeyapps/objects/listObjects.html",
  ])("print on %s what the page said", async (path) => {
    const { page, troubles } = await go(path);
    const said = await page.locator(".sample .printed").first().textContent();
    expect((await runSample(page, 0)).trim()).toBe(said?.trim());
    expect(troubles).toEqual([]);
  });

  it.each(guides)("run, all of %s", async (guide) => {
    const { page, troubles } = await go(`guides/${guide}`);
    for (let index = 0; index < (await page.locator(".sample").count()); index++) {
      await runSample(page, index);
      expect(await page.locator(".sample .failure").allTextContents()).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });

  it("run as they were edited, and show the line of an error", async () => {
    const { page, troubles } = await go("index.html");
    const sample = page.locator(".sample").first();
    await sample.getByRole("button", { name: "Edit" }).click();
    await sample.locator("textarea").fill('const six: number = 2 * 3;\nconsole.log("six is", six);');
    await page.keyboard.press("Control+Enter");
    expect(await finishedSample(page, 0)).toContain("six is 6");

    await sample.locator("textarea").fill("\n\nconst = ;");
    expect(await runSample(page, 0)).toContain("Line 3: SyntaxError");
    await sample.locator("textarea").fill("\nnobody();");
    expect(await runSample(page, 0)).toContain("Line 2: ReferenceError: nobody is not defined");
    expect(await page.locator("h1").isVisible()).toBe(true);

    await sample.getByRole("button", { name: "Reset" }).click();
    expect(await sample.locator("textarea").count()).toBe(0);
    expect(await runSample(page, 0)).toContain("camille.aubert");
    expect(troubles).toEqual([]);
  });

  it("can be stopped when they never end", async () => {
    const { page } = await go("index.html");
    const sample = page.locator(".sample").first();
    await sample.getByRole("button", { name: "Edit" }).click();
    await sample.locator("textarea").fill('console.log("begun");\nfor (;;);');
    await sample.getByRole("button", { name: "Run" }).click();
    await sample.getByText("begun", { exact: true }).waitFor();
    await sample.getByRole("button", { name: "Stop" }).click();
    await sample.getByRole("button", { name: "Run" }).waitFor();
    expect(await page.locator("h1").isVisible()).toBe(true);
  });

  it("leave the keyboard where it was, through a run and a reset", async () => {
    const { page } = await go("index.html");
    await page.getByRole("button", { name: "Run" }).focus();
    await page.keyboard.press("Enter");
    await finishedSample(page, 0);
    const focused = page.locator(":focus");
    expect(await focused.textContent()).toMatch(/Run/);
    await page.getByRole("button", { name: "Reset" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".sample .outcome.live").waitFor({ state: "detached" });
    expect(await focused.textContent()).toMatch(/Run/);
  });

  it("keep what they did until it is reset, and begin anew on another page", async () => {
    const { page } = await go("reference/fairjungle/users/createUser.html");
    expect(await runSample(page, 0)).toMatch(/^201/m);
    expect(await runSample(page, 0)).toMatch(/^422/m);
    await page.getByRole("button", { name: "Reset" }).first().click();
    expect(await runSample(page, 0)).toMatch(/^201/m);
    await page.getByRole("link", { name: "List users, one page at a time" }).first().click();
    await page.waitForURL("**/listUsers.html");
    await page.getByRole("heading", { level: 1, name: "List users, one page at a time" }).waitFor();
    expect(await runSample(page, 0)).toContain("total: 5");
  });

  it("can be read by everybody after a run", async () => {
    const { page } = await go("reference/jrni/workflows/guest-booking.html");
    await runSample(page, 0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it("can be read by everybody while they are edited, and after a failure", async () => {
    const { page } = await go("index.html");
    await page.getByRole("button", { name: "Edit" }).first().click();
    await page.locator(".sample textarea").fill("nobody();");
    await runSample(page, 0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
