/** Visits pages of the built site, and notes all that must not happen there. */
import type { Browser, Page } from "playwright-core";
import type { Served } from "./serve.js";

export interface Visit {
  page: Page;
  /** Errors on the console, exceptions, requests that failed or left the origin. */
  troubles: string[];
  /** The bytes of each file that was loaded, compressed as a host would. */
  close(): Promise<void>;
}

export interface Look {
  width?: number;
  dark?: boolean;
}

export async function visit(browser: Browser, site: Served, path: string, look: Look = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !/^(data|blob):/.test(url)) troubles.push(`left the origin: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(site.url + path, { waitUntil: "load" });
  // Buttons work once Vue has taken the page over.
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
  return { page, troubles, close: () => context.close() };
}
