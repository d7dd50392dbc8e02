/** Debian's Chromium, driven by playwright-core. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Why the browser tests cannot run here, and what to do; undefined where they can. */
export const missingBrowser: string | undefined = existsSync(executablePath)
  ? undefined
  : `There is no ${executablePath}, so the browser tests of the documentation did not run. ` +
    "Install it (apt-get install chromium), or name one by CHROMIUM=/path/to/chromium.";

/** In CI a missing browser is a failure. */
export const browserIsRequired = Boolean(process.env["CI"]);

export function openBrowser(): Promise<Browser> {
  const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
  return chromium.launch({
    executablePath,
    args: [...flags, "--disable-component-update", "--disable-sync"],
  });
}
