/** Finds the TypeScript samples of the project: the `ts` blocks of its Markdown and of its TSDoc. */
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";

/** One sample, and where it stands. */
export interface Sample {
  /** The file, relative to the root. */
  file: string;
  /** The line of the opening fence, from 1. */
  line: number;
  code: string;
}

/** @param root The root of the repository. */
export function samples(root: string): Sample[] {
  const files = globSync(["README.md", "packages/*/README.md", "packages/*/src/**/*.ts"], {
    cwd: root,
    ignore: ["**/node_modules/**", "**/dist/**", "**/generated/**", "**/fixtures/**"],
  });
  return files
    .filter((file) => !/\.(test|test-d|gen)\.ts$/.test(file))
    .toSorted()
    .flatMap((file) => blocks(readFileSync(`${root}/${file}`, "utf8")).map((block) => ({ file, ...block })));
}

/** The blocks between ```` ```ts ```` and ```` ``` ````, in Markdown or behind the asterisks of a comment. */
export function blocks(text: string): { line: number; code: string }[] {
  const found: { line: number; code: string }[] = [];
  let open: { line: number; lines: string[] } | undefined;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.replace(/^\s*\* ?/, "");
    const bare = (open ? line : raw.replace(/^\s*\*/, "")).trim();
    if (open && bare === "```") {
      found.push({ line: open.line, code: open.lines.join("\n") });
      open = undefined;
    } else if (open) open.lines.push(line);
    else if (bare === "```ts") open = { line: index + 1, lines: [] };
  }
  return found;
}
