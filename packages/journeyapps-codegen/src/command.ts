#!/usr/bin/env node
/** The command `journeyapps-codegen`. */
import { run } from "./command/run.js";

// Whoever reads the output, such as `head`, may close it when they have seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  fetch: globalThis.fetch,
  print: (text) => process.stdout.write(text),
  tell: (line) => process.stderr.write(`${line}\n`),
});
