/** `npm start`: from the documents to a running sandbox and a tour of the built clients. */
import { parseArgs } from "node:util";
import { phase } from "./start/phase.js";
import { serveSite } from "./start/site.js";

const usage = "usage: npm start [-- --once]\n  --once  end after the tour instead of serving on";

function options(): { once: boolean } {
  try {
    const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

const { once } = options();
const began = performance.now();
await phase("lint the documents", "lint", "--filter=./specs/*");
await phase("bundle, generate types", "generate");
await phase("build the packages", "build", "--filter=!@api-clients/docs");
await phase("read the types of the tour", "tour:types");

// Imported only now: the tour is written against the packages that have just been built.
const { tour } = await import("./tour/main.js");
const { ok, close } = await tour({ began });
if (!ok) process.exitCode = 1;
if (once || !ok) {
  await close();
} else {
  console.log();
  await phase("build the documentation", "build", "--filter=@api-clients/docs");
  const site = await serveSite();
  console.log(`    ${"docs".padEnd(12)} ${site.url}\n\n  Serving on. Press Ctrl+C to stop.\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void site.close();
      void close();
    });
  }
}
