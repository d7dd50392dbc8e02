/** What axe finds wrong with a page by WCAG 2.1 AA and good practice. */
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

interface AxeResults {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

/**
 * What is wrong in the light and in the dark: rule and element of each fault, those of members and examples that
 * were closed among them. Only colours change in the dark, so only those are judged again.
 *
 * @param page A page in the light; it stays dark.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const inTheLight = await faultsOf(page, everything);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator("html.dark").waitFor({ state: "attached" });
  return [...inTheLight, ...(await faultsOf(page, ["color-contrast"]))];
}

async function faultsOf(page: Page, runOnly: string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.addScriptTag({ path: fileURLToPath(import.meta.resolve("axe-core/axe.min.js")) });
  return page.evaluate(async (runOnly) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const { axe } = window as object as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  }, runOnly);
}
