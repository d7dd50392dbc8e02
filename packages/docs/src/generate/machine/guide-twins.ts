/** Puts the Markdown of the hand-written pages beside their HTML. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { plainGuide } from "./plain-guide.js";

export interface Guide {
  path: string;
  title: string;
  description: string;
}

/** @returns The guides, by name. */
export async function writeGuideTwins(site: string): Promise<Guide[]> {
  await mkdir(resolve(site, "public/guides"), { recursive: true });
  const files = (await readdir(resolve(site, "guides"))).filter((file) => file.endsWith(".md")).toSorted();
  const guides: Guide[] = [];
  for (const file of files) {
    const text = await readFile(resolve(site, "guides", file), "utf8");
    const { body, description } = withoutFrontMatter(text);
    await writeFile(resolve(site, "public/guides", file), plainGuide(body));
    const title = /^# (.+)$/m.exec(body)?.[1] ?? file;
    guides.push({ path: `guides/${file.replace(/\.md$/, "")}`, title, description });
  }
  const home = await readFile(resolve(site, "index.md"), "utf8");
  await writeFile(resolve(site, "public/index.md"), plainGuide(withoutFrontMatter(home).body));
  return guides;
}

function withoutFrontMatter(text: string): { body: string; description: string } {
  const [, front = "", body = text] = /^---\n(.*?)\n---\n+(.*)$/s.exec(text) ?? [];
  const description = /^description: "(.+)"$/m.exec(front)?.[1] ?? "";
  return { body, description };
}
