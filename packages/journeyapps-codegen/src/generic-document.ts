/** Loads the document of any app, which the build puts beside the compiled code. */
import { readFile } from "node:fs/promises";
import type { OpenApiDocument } from "./write/openapi.js";

let loaded: Promise<OpenApiDocument> | undefined;

/** @throws Error where the package was not built. */
export function genericDocument(): Promise<OpenApiDocument> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<OpenApiDocument> {
  // From `src` as from `dist`, so that tests read what is published.
  const path = new URL("../dist/openapi.json", import.meta.url);
  return JSON.parse(await readFile(path, "utf8"));
}
