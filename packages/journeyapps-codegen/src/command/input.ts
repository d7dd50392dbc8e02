/** Reads the file of a data model. */
import { createReadStream } from "node:fs";
import { mostBytes } from "../model/limits.js";
import { Failure } from "./failure.js";

/**
 * @returns The bytes of the file; of one that is too large, just enough to tell that it is.
 * @throws Failure where it cannot be read.
 */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    const chunks: Uint8Array[] = [];
    // `end` counts in, so this is one byte more than is read.
    for await (const chunk of createReadStream(file, { end: mostBytes })) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    throw new Failure(`${file} cannot be read (${codeOf(error)}). Check the name.`);
  }
}

/** The code of a system error, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
