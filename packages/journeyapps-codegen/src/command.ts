#!/usr/bin/env node
/** The command `journeyapps-codegen`. */
import { run } from "./command/run.js";

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  fetch: globalThis.fetch,
  print: (text) => process.stdout.write(text),
  tell: (line) => process.stderr.write(`${line}\n`),
});
