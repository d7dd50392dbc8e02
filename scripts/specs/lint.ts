/** Lints the document of a provider and its workflows, each by its own configuration. Run in the folder of the spec. */
import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { redocly } from "./redocly.js";

const provider = basename(process.cwd());
const format = process.env["GITHUB_ACTIONS"] ? ["--format=github-actions"] : [];
const workflows = (await readdir("workflows").catch(() => []))
  .filter((name) => name.endsWith(".arazzo.yaml"))
  .toSorted();

process.exitCode = await redocly("lint", provider, ...format);
if (!process.exitCode && workflows.length > 0) {
  const files = workflows.map((name) => `specs/${provider}/workflows/${name}`);
  process.exitCode = await redocly("lint", ...files, "--config", "specs/workflows.redocly.yaml", ...format);
}
