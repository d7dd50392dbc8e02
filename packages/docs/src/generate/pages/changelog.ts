/** The changelog of a document: what `redocly diff` finds between released versions. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";
import type { Block, Page } from "../blocks/block.js";
import type { Spec } from "../document/spec.js";
import { placeOf } from "./changed-place.js";

const command = resolve(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

/**
 * @param folder Where the released documents are, one file for each version: `5.0.0.json`. It may not exist yet. What is
 * beside it in `dist` is compared with the newest of them.
 * @param root The root of the repository: the rules that rate a change are in the configuration there.
 */
export async function changelogOf(spec: Spec, folder: string, root: string): Promise<Page> {
  const { title, version } = spec.document.info;
  const fileOf = (released: string): string => resolve(folder, `${released}.json`);
  const versions = releasedIn(folder);
  const blocks: Block[] = [
    {
      kind: "prose",
      markdown:
        `The document of ${title} is at version ${version}. It counts changes of the description; the API behind it has a version of its own. ` +
        "A major version can break code that compiles today, a minor one adds. How well a thing is known is not compared here, but told with each operation.",
    },
  ];
  const [newest] = versions;
  const current = resolve(folder, "../dist/openapi.json");
  if (newest !== undefined && existsSync(current)) {
    const changes = await differences(fileOf(newest), current, root);
    if (changes.length > 0)
      blocks.push({ kind: "heading", level: 2, text: "Not released yet" }, ...shown(changes));
  }
  for (const [index, newer] of versions.entries()) {
    const older = versions[index + 1];
    blocks.push({ kind: "heading", level: 2, text: newer });
    if (older === undefined) blocks.push({ kind: "prose", markdown: "The first released version." });
    else blocks.push(...shown(await differences(fileOf(older), fileOf(newer), root)));
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

/** A change as `redocly diff` writes it, as far as it is shown. */
interface Change {
  path: string;
  kind: string;
  property?: string;
  impact: "major" | "minor" | "patch";
  verdicts?: { message?: string }[];
  base?: { pointer: string };
  revision?: { pointer: string };
}

async function differences(older: string, newer: string, root: string): Promise<Change[]> {
  const flags = ["--format=json", "--fail-on=none"];
  const options = { cwd: root, maxBuffer: 256 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, "diff", older, newer, ...flags],
    options,
  );
  const { changes } = JSON.parse(stdout) as { changes: Change[] };
  // The heading says it.
  return changes.filter(({ path, property }) => !(path === "#/info" && property === "version"));
}

/** What can break, then what is new, each in a row; the rest, such as other words, is only counted. */
function shown(changes: readonly Change[]): Block[] {
  const blocks: Block[] = [];
  const rows = (["major", "minor"] as const).flatMap((wanted) =>
    changes
      .filter(({ impact }) => impact === wanted)
      .map(({ path, property, kind, verdicts = [], base, revision }) => {
        const told = verdicts.flatMap(({ message }) => message ?? []).join(" ");
        const place = placeOf((revision ?? base)?.pointer ?? path);
        return [wanted, `\`${place}\``, told || [kind, property].filter(Boolean).join(" ")];
      }),
  );
  if (rows.length > 0) blocks.push({ kind: "table", head: ["impact", "where", "change"], rows });
  const others = changes.length - rows.length;
  const first = rows.length > 0 ? "Besides, " : "";
  const counted = `${first}${others} ${others === 1 ? "change" : "changes"} of words and examples.`;
  if (others > 0 || rows.length === 0) blocks.push({ kind: "prose", markdown: counted });
  return blocks;
}
