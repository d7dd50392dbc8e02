/** What axe finds wrong with a page by WCAG 2.1 AA and good practice. */
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

interface AxeResults {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

/** @returns Rule and element of each fault, those of members and examples that were closed among them. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.addScriptTag({ path: fileURLToPath(import.meta.resolve("axe-core/axe.min.js")) });
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const { axe } = window as object as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}
