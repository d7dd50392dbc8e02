/** The `ts` blocks of the hand-written pages. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

export interface GuideSample {
  /** The page, from the package's folder. */
  file: string;
  /** The line of the opening fence, from 1. */
  line: number;
  code: string;
  /** Whether the page runs it too; the others need Node. */
  inPage: boolean;
  /** The file under `examples` that the block shows, which has a test of its own; other blocks are run as they stand. */
  example: string | undefined;
}

/** @param site The folder of the site. */
export function guideSamples(site: string): GuideSample[] {
  const guides = readdirSync(resolve(site, "guides"))
    .filter((file) => file.endsWith(".md"))
    .toSorted();
  return ["index.md", ...guides.map((file) => `guides/${file}`)].flatMap((file) =>
    blocks(readFileSync(resolve(site, file), "utf8")).map((block) => ({ file: `site/${file}`, ...block })),
  );
}

/** The text between ```` ```ts ```` and ```` ``` ````. */
export function blocks(text: string): Omit<GuideSample, "file">[] {
  return [...text.matchAll(/^```ts(?<info>[^\S\n][^\n]*)?\n(?<code>.*?)^```$/gms)].map(
    ({ index, groups }) => {
      const info = groups?.["info"] ?? "";
      return {
        line: text.slice(0, index).split("\n").length,
        code: (groups?.["code"] ?? "").trimEnd(),
        inPage: !/\b(no-run|node)\b/.test(info),
        example: /\btitle="(examples\/[^"]+)"/.exec(info)?.[1],
      };
    },
  );
}

/** What a sample says it prints: the comments behind its `console.log(…);`. */
export function promised(source: string): string[] {
  return source.split("\n").flatMap((line) => /console\.log\(.*\);\s*\/\/ (.+)$/.exec(line)?.[1] ?? []);
}
