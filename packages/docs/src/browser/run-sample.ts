/** Runs a sample of a page, as a reader would. */
import type { Page } from "playwright-core";

/** Presses _Run_, and gives what the sample showed when it had ended. */
export async function runSample(page: Page, index: number): Promise<string> {
  await page.locator(".sample").nth(index).getByRole("button", { name: "Run" }).click();
  return finishedSample(page, index);
}

export async function finishedSample(page: Page, index: number): Promise<string> {
  const sample = page.locator(".sample").nth(index);
  await sample.locator(".outcome.live > .caption", { hasText: /^(Done|Failed)/ }).waitFor();
  return (await sample.locator(".events .print, .events .failure").allTextContents()).join("\n");
}
