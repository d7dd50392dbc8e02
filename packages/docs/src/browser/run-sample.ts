/** Runs a sample of a page, as a reader would. */
import type { Page } from "playwright-core";

/** Presses _Run_, and gives what the sample showed when it had ended. */
export async function runSample(page: Page, index: number): Promise<string> {
  await page.locator(".sample").nth(index).getByRole("button", { name: "Run" }).click();
  return finishedSample(page, index);
}

/** What a sample showed, once its run has ended in whatever way. */
export async function finishedSample(page: Page, index: number): Promise<string> {
  const sample = page.locator(".sample").nth(index);
  await sample.locator(".outcome.live > .caption", { hasText: /^(Done|Failed|Stopped)/ }).waitFor();
  return (await sample.locator(".events .print, .events .failure").allTextContents()).join("\n");
}

/** The line that sums a run up. */
export async function summaryOfSample(page: Page, index: number): Promise<string> {
  return page.locator(".sample").nth(index).locator(".outcome.live > .caption").innerText();
}

/** Writes another code into a sample. */
export async function writeSample(page: Page, index: number, source: string): Promise<void> {
  const sample = page.locator(".sample").nth(index);
  const editor = sample.locator("textarea");
  if ((await editor.count()) === 0) await sample.getByRole("button", { name: "Edit" }).click();
  await editor.fill(source);
}
