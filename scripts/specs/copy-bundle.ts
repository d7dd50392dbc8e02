/**
 * Puts the bundled document of a provider into the `dist` of a package, for a client to export it as `./openapi.json`.
 * Run in the package's folder, with the provider's name where the package has another.
 */
import { copyFile, mkdir } from "node:fs/promises";
import { basename } from "node:path";

const provider = process.argv[2] ?? basename(process.cwd());
await mkdir("dist", { recursive: true });
await copyFile(`../../specs/${provider}/dist/openapi.json`, "dist/openapi.json");
