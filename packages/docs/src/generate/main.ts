/** Writes the reference of all providers, and what machines read, into `site/`. Run before VitePress. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "./generate.js";

const started = Date.now();
const site = resolve(fileURLToPath(import.meta.url), "../../../site");
const { pages, samples, failures } = await generate(site);
for (const failure of failures) console.error(failure);
console.log(`${pages} pages, ${samples} samples run, in ${((Date.now() - started) / 1000).toFixed(1)} s`);
if (failures.length > 0) process.exitCode = 1;
