/** Makes all pages and writes them: for the site, as plain Markdown, and as the lists that search and sidebar need. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { toMarkdown } from "./blocks/to-markdown.js";
import { toSite } from "./blocks/to-site.js";
import { openSpec } from "./document/spec.js";
import { writeDownloads } from "./machine/downloads.js";
import { writeGuideTwins } from "./machine/guide-twins.js";
import { llmsText } from "./machine/llms.js";
import { searchEntry } from "./machine/search-entry.js";
import { providers } from "./providers.js";
import { referenceOf, type Reference } from "./reference.js";
import { createNodeRunner } from "./samples/run-in-node.js";

/** What was written. */
export interface Generated {
  pages: number;
  samples: number;
  /** Samples that did not do what they should, each with its page. */
  failures: string[];
}

/** @param site The folder of the site: pages go to `reference/`, files for machines to `public/`. */
export async function generate(site: string): Promise<Generated> {
  const root = resolve(site, "../../..");
  const run = createNodeRunner();
  const references: Reference[] = [];
  for (const provider of providers) {
    const folder = resolve(root, "specs", provider.name);
    const text = await readFile(resolve(folder, "dist/openapi.json"), "utf8");
    const spec = openSpec(provider.name, JSON.parse(text));
    references.push(await referenceOf(spec, provider, folder, run));
  }
  await writePages(site, references);
  await writeDownloads(site, references);
  const guides = await writeGuideTwins(site);
  await writeFile(resolve(site, "public/llms.txt"), llmsText(guides, references));
  return {
    pages: references.reduce((sum, { pages }) => sum + pages.length, 0),
    samples: references.reduce((sum, { ran }) => sum + ran, 0),
    failures: references.flatMap(({ failures }) => failures),
  };
}

async function writePages(site: string, references: readonly Reference[]): Promise<void> {
  for (const folder of ["reference", "public/reference"]) {
    await rm(resolve(site, folder), { recursive: true, force: true });
  }
  const pages = references.flatMap((reference) => reference.pages);
  for (const page of pages) {
    await write(resolve(site, `${page.path}.md`), toSite(page));
    await write(resolve(site, `public/${page.path}.md`), toMarkdown(page));
  }
  const sidebars: object = Object.assign({}, ...references.map((reference) => reference.sidebars));
  const search = Object.fromEntries(
    references.flatMap(({ provider, pages: own }) =>
      own.map((page) => [`${page.path}.md`, searchEntry(page, provider.title)]),
    ),
  );
  await write(resolve(site, ".vitepress/generated.json"), JSON.stringify({ sidebars, search }));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
