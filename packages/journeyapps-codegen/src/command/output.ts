/** Writes files, and leaves alone those that somebody else wrote. */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "./failure.js";
import { codeOf } from "./input.js";

/** A file to write. */
export interface Output {
  readonly file: string;
  readonly text: string;
}

/** As the first lines of a document say it, or the first line of types. */
const mark = /Generated (?:from [\w .-]+ )?by `?journeyapps-codegen/;

/** @throws Failure where one of the files is there and does not say that this command wrote it. */
export async function checkOutputs(outputs: readonly Output[]): Promise<void> {
  for (const { file } of outputs) {
    const text = await existing(file);
    if (text === undefined || text === "" || mark.test(text.slice(0, 500))) continue;
    throw new Failure(
      `${file} was not written by journeyapps-codegen. Name another file, or overwrite it with --force.`,
    );
  }
}

/** @throws Failure where one of the files is the data model itself, by whichever name. */
export async function checkIsNotSource(outputs: readonly Output[], source: string): Promise<void> {
  const model = await identityOf(source);
  for (const { file } of outputs) {
    if (model === undefined || (await identityOf(file)) !== model) continue;
    throw new Failure(`${file} is the data model itself. Name another file.`);
  }
}

/**
 * Writes a file, and makes its folder where there is none.
 *
 * @throws Failure where it cannot be written.
 */
export async function writeOutput({ file, text }: Output): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new Failure(`${file} cannot be written (${codeOf(error)}). Check the folder.`);
  }
}

/** What a file has in common under all its names: links, and other spellings where case does not count. */
async function identityOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found && `${found.dev}:${found.ino}`;
}

async function existing(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new Failure(`${file} cannot be written (${codeOf(error)}). Check the name.`);
  }
}
