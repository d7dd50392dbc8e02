/** The documents themselves, to download. */
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { stringify } from "yaml";
import type { Reference } from "../reference.js";

export async function writeDownloads(site: string, references: readonly Reference[]): Promise<void> {
  const folder = resolve(site, "public/openapi");
  await mkdir(folder, { recursive: true });
  for (const { spec } of references) {
    await writeFile(resolve(folder, `${spec.name}.json`), JSON.stringify(spec.document, undefined, 2));
    await writeFile(
      resolve(folder, `${spec.name}.yaml`),
      stringify(spec.document, { lineWidth: 110, aliasDuplicateObjects: false }),
    );
  }
}
