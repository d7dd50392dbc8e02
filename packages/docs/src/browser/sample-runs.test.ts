import type { Page, Route } from "playwright-core";
import { expect, it } from "vitest";
import { describeSite } from "./describe-site.js";
import { finishedSample, runSample, summaryOfSample, writeSample } from "./run-sample.js";

const endless = 'console.log("begun");\nfor (;;);';
const stopped = "Stopped after 0 requests. The sandboxes of this page start anew.";

async function startSample(page: Page, index: number, source: string): Promise<void> {
  await writeSample(page, index, source);
  await page.locator(".sample").nth(index).getByRole("button", { name: "Run" }).click();
  await page.locator(".sample").nth(index).locator(".print").first().waitFor();
}

describeSite("a sample that floods", ({ go }) => {
  it("shows 500 of 50,000 lines, and how many there are more; the page goes on answering", async () => {
    const { page, troubles } = await go("index.html");
    await writeSample(page, 0, "for (let i = 0; i < 50_000; i++) console.log(i);");
    const printed = await runSample(page, 0);
    expect(printed.split("\n")).toHaveLength(500);
    expect(await page.locator(".sample .omission").allInnerTexts()).toEqual(["… 49,500 more lines"]);
    expect(await summaryOfSample(page, 0)).toBe("Done, 0 requests");
    expect(troubles).toEqual([]);
  });

  it("can be stopped while it prints without end", async () => {
    const { page } = await go("index.html");
    await startSample(page, 0, 'for (;;) console.log("again");');
    await page.locator(".sample .omission").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await finishedSample(page, 0);
    expect(await page.locator(".sample .omission").innerText()).toMatch(/^… at least [\d,]+ more lines$/);
  });

  it("shows the beginning of a text that is too long", async () => {
    const { page } = await go("index.html");
    await writeSample(page, 0, 'console.log("x".repeat(5_000_000));');
    expect(await runSample(page, 0)).toBe(`${"x".repeat(10_000)}\n… 4,990,000 more characters`);
  });
});

describeSite("a run in a page", ({ go }) => {
  it("says that it was stopped, and that the state of the page is gone with it", async () => {
    const { page } = await go("reference/fairjungle/users/createUser.html");
    const original = await page.locator(".sample pre code").first().innerText();
    expect(await runSample(page, 0)).toMatch(/^201/m);
    await startSample(page, 0, endless);
    await page.getByRole("button", { name: "Stop" }).click();
    await finishedSample(page, 0);
    expect(await summaryOfSample(page, 0)).toBe(stopped);
    await writeSample(page, 0, original);
    expect(await runSample(page, 0)).toMatch(/^201/m);
  });

  it("says that it was stopped where another sample of the page was reset", async () => {
    const { page } = await go("guides/pagination.html");
    await startSample(page, 0, 'console.log("begun");\nawait new Promise(() => {});');
    await runSample(page, 1);
    await page.locator(".sample").nth(1).getByRole("button", { name: "Reset" }).click();
    await finishedSample(page, 0);
    expect(await summaryOfSample(page, 0)).toBe(stopped);
  });

  it("can be stopped before the runner has been loaded, and then does not begin", async () => {
    const { page } = await go("index.html");
    const runner = "**/chunks/session.*.js";
    const held: Route[] = [];
    await page.route(runner, (route) => void held.push(route), { times: 1 });
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByRole("button", { name: "Stop" }).click();
    await finishedSample(page, 0);
    const loaded = page.waitForResponse(runner);
    await held[0]?.continue();
    await loaded;
    // What is asked later is run later, so that the first would have printed by then.
    await writeSample(page, 0, 'console.log("alone");');
    expect(await runSample(page, 0)).toBe("alone");
  });

  it("is not begun a second time while it goes on", async () => {
    const { page } = await go("guides/pagination.html");
    await startSample(
      page,
      0,
      'globalThis.runs = (globalThis.runs ?? 0) + 1;\nconsole.log("begun");\nawait new Promise(() => {});',
    );
    await page.locator(".sample textarea").first().press("Control+Enter");
    // What is asked later is run later.
    await writeSample(page, 1, "console.log(globalThis.runs);");
    expect(await runSample(page, 1)).toBe("1");
  });
});

describeSite("the editor of a sample", ({ go }) => {
  it.each([1280, 390])("begins where the code begins, and moves no page of %i pixels", async (width) => {
    const { page } = await go("reference/jrni/workflows/guest-booking.html", { width });
    const before = await page.evaluate(() => scrollY);
    await page.getByRole("button", { name: "Edit" }).first().click();
    const editor = page.locator(".sample textarea");
    await editor.and(page.locator(":focus")).waitFor();
    const place = await editor.evaluate((area: HTMLTextAreaElement) => [
      area.selectionStart,
      area.scrollLeft,
      area.scrollTop,
    ]);
    expect(place).toEqual([0, 0, 0]);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it("says that types are not checked in it", async () => {
    const { page } = await go("index.html");
    await writeSample(page, 0, "const text: number = 'a text';\nconsole.log(text);");
    const described = page.getByRole("textbox", { description: /types are not checked here/ });
    expect(await described.count()).toBe(1);
    expect(await page.locator(".sample .hint").innerText()).toContain("types are not checked here");
    expect(await runSample(page, 0)).toBe("a text");
  });
});
