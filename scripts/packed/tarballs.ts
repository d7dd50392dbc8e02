/** The packages as they are published: npm packs each into a tarball, and says what is in it. */
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "../..");

export interface Tarball {
  /** The package's name. */
  name: string;
  /** The tarball itself. */
  path: string;
  /** The package's folder, which what is packed was taken from. */
  folder: string;
  /** The paths of all files in the tarball, as a user finds them in the installed package. */
  files: string[];
  manifest: Manifest;
}

/** What a `package.json` says of files and names. */
export interface Manifest {
  private?: boolean;
  bin?: Record<string, string>;
  exports?: Record<string, string | Record<string, string>>;
}

/**
 * Packs every package that can be published, without building it.
 *
 * @param destination The folder that gets the tarballs.
 */
export async function pack(destination: string): Promise<Tarball[]> {
  const folders = await publishable();
  const { stdout } = await run(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", destination, ...folders],
    { cwd: root },
  );
  const packed: { name: string; filename: string; files: { path: string }[] }[] = JSON.parse(stdout);
  return Promise.all(
    packed.map(async ({ name, filename, files }, index) => {
      const folder = folders[index] ?? "";
      return {
        name,
        path: join(destination, filename),
        folder,
        files: files.map(({ path }) => path),
        manifest: await manifestOf(folder),
      };
    }),
  );
}

async function publishable(): Promise<string[]> {
  const names = await readdir(resolve(root, "packages"));
  const folders = names.map((name) => resolve(root, "packages", name));
  const manifests = await Promise.all(folders.map(manifestOf));
  return folders.filter((_, index) => !manifests[index]?.private);
}

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}
