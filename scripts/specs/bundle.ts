/** Bundles the many files of a document into `dist/openapi.json`. Run in the folder of the spec. */
import { basename } from "node:path";
import { redocly } from "./redocly.js";

const provider = basename(process.cwd());
process.exitCode = await redocly("bundle", provider, "-o", `specs/${provider}/dist/openapi.json`);
