import { expect, it } from "vitest";
import { describeSite } from "./describe-site.js";
import { runSample, summaryOfSample, writeSample } from "./run-sample.js";

describeSite("a sample that fails in a page", ({ go }) => {
  it.each([
    ["\nvoid (async () => { nobody(); })();", "Line 2: ReferenceError: nobody is not defined"],
    ["Promise.reject(42);", "Uncaught 42"],
    [
      "\nsetTimeout(() => nobody(), 20);\nawait new Promise((done) => setTimeout(done, 500));",
      "Line 2: ReferenceError: nobody is not defined",
    ],
    ["throw { code: 7 };", "Uncaught { code: 7 }"],
    [
      '\n\nimport { nope } from "@api-clients/fairjungle";\nnope();',
      'Line 3: ImportError: "@api-clients/fairjungle" has no export named "nope"',
    ],
  ])("shows its error, awaited or not: %j", async (source, failure) => {
    const { page, troubles } = await go("index.html");
    await writeSample(page, 0, source);
    expect(await runSample(page, 0)).toBe(failure);
    expect(await summaryOfSample(page, 0)).toBe("Failed after 0 requests");
    expect(troubles).toEqual([]);
  });

  it("shows an error that comes when it has ended, and keeps the state of the page", async () => {
    const { page } = await go("reference/fairjungle/users/createUser.html");
    const original = await page.locator(".sample pre code").first().innerText();
    expect(await runSample(page, 0)).toMatch(/^201/m);
    await writeSample(page, 0, "setTimeout(() => nobody(), 300);");
    await runSample(page, 0);
    await page.locator(".sample .failure", { hasText: "Line 1: ReferenceError: nobody" }).waitFor();
    expect(await summaryOfSample(page, 0)).toBe("Failed after 0 requests");
    await writeSample(page, 0, original);
    expect(await runSample(page, 0)).toMatch(/^422/m);
  });

  it("tells of each error the sample that made it, also while another runs", async () => {
    const { page } = await go("guides/pagination.html");
    await writeSample(page, 0, "\nsetTimeout(() => nobody(), 1500);");
    await writeSample(page, 1, "await new Promise((done) => setTimeout(done, 3000));");
    await page.locator(".sample").nth(0).getByRole("button", { name: "Run" }).click();
    expect(await runSample(page, 1)).toBe("");
    expect(await page.locator(".sample").nth(0).locator(".failure").innerText()).toMatch(/^Line 2: Ref/);
  });
});
