/** Visits pages of the built site, and notes all that must not happen there. */
import type { Browser, Page } from "playwright-core";
import type { Served } from "./serve.js";

export interface Visit {
  page: Page;
  /** Errors on the console, exceptions, requests that failed or left the origin. */
  troubles: string[];
  /** How far the page has moved on its own so far, as browsers add it up: 0 is not at all. */
  shifts(): Promise<number>;
  close(): Promise<void>;
}

export interface Look {
  width?: number;
  dark?: boolean;
}

/** How long a page may take to do what it should, in milliseconds. A machine that is busy is no fault. */
export const patience = 90_000;

export async function visit(browser: Browser, site: Served, path: string, look: Look = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.addInitScript(addUpShifts);
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
  return {
    page,
    troubles,
    shifts: () => page.evaluate(() => Number(Object(window).shifts)),
    close: () => context.close(),
  };
}

/** Runs in the page, before anything of it does. */
function addUpShifts(): void {
  Object.assign(window, { shifts: 0 });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) Object(window).shifts += Number(Object(entry).value);
  });
  observer.observe({ type: "layout-shift", buffered: true });
}
