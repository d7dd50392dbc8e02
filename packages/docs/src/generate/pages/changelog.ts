/** The changelog of a document: what `redocly diff` finds between released versions. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";
import type { Block, Page } from "../blocks/block.js";
import type { Spec } from "../document/spec.js";

const command = resolve(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

/**
 * @param folder Where the released documents are, one file for each version: `5.0.0.json`. It may not exist yet.
 * @param root The root of the repository: the rules that rate a change are in the configuration there.
 */
export async function changelogOf(spec: Spec, folder: string, root: string): Promise<Page> {
  const { title, version } = spec.document.info;
  const versions = releasedIn(folder);
  const blocks: Block[] = [
    {
      kind: "prose",
      markdown: `The document of ${title} is at version ${version}. It counts changes of the description; the API behind it has a version of its own.`,
    },
  ];
  for (const [index, newer] of versions.entries()) {
    const older = versions[index + 1];
    blocks.push({ kind: "heading", level: 2, text: newer });
    if (older === undefined) blocks.push({ kind: "prose", markdown: "The first released version." });
    else blocks.push(await difference(folder, older, newer, root));
  }
  if (versions.length === 0) {
    blocks.push({
      kind: "prose",
      markdown: "No version is released yet, so there is nothing to compare with.",
    });
  }
  return {
    path: `reference/${spec.name}/changelog`,
    title: `Changes of the ${title} document`,
    description: `What changed between the released versions of the ${title} document.`,
    keywords: ["changelog", "breaking changes"],
    blocks,
  };
}

/** Newest first. */
function releasedIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^\d+\.\d+\.\d+\.json$/.test(file))
    .map((file) => file.replace(/\.json$/, ""))
    .toSorted((first, second) => second.localeCompare(first, "en", { numeric: true }));
}

/** What `redocly diff` writes as JSON, as far as it is shown. */
interface Difference {
  changes: {
    path: string;
    kind: string;
    property?: string;
    impact: string;
    verdicts?: { message?: string }[];
  }[];
}

async function difference(folder: string, older: string, newer: string, root: string): Promise<Block> {
  const files = [older, newer].map((version) => resolve(folder, `${version}.json`));
  const flags = ["--format=json", "--fail-on=none"];
  const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, "diff", ...files, ...flags],
    options,
  );
  const { changes } = JSON.parse(stdout) as Difference;
  if (changes.length === 0) return { kind: "prose", markdown: "No difference." };
  return {
    kind: "table",
    head: ["impact", "where", "change"],
    rows: changes.map(({ impact, path, property, kind, verdicts = [] }) => [
      impact,
      `\`${decodeURIComponent(path.slice(2)).replaceAll("~1", "/").replaceAll("~0", "~")}${property ? ` ${property}` : ""}\``,
      verdicts
        .map(({ message }) => message)
        .filter(Boolean)
        .join(" ") || kind,
    ]),
  };
}
