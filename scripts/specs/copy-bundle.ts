/** Puts the bundled document of a provider beside its built client, which exports it as `./openapi.json`. Run in the package's folder. */
import { copyFile, mkdir } from "node:fs/promises";
import { basename } from "node:path";

const provider = basename(process.cwd());
await mkdir("dist", { recursive: true });
await copyFile(`../../specs/${provider}/dist/openapi.json`, "dist/openapi.json");
