/** The tour: one chapter for each provider, a real integration against its sandbox over HTTP. */
import { readFile } from "node:fs/promises";
import { styleText } from "node:util";
import { createSandbox } from "@api-clients/sandbox";
import { fairjungleTour } from "./fairjungle.js";
import { journeyAppsTour } from "./journeyapps.js";
import { jrniTour } from "./jrni.js";
import { type Narrator, narrator, StepFailed } from "./step.js";

/** Starts a provider's sandbox on a free port, and has its chapter told. */
const chapters = {
  fairjungle: async (narrator: Narrator) => {
    const sandbox = createSandbox("fairjungle");
    const server = await sandbox.listen();
    return { server, tell: () => fairjungleTour({ ...narrator, url: server.url, sandbox }) };
  },
  jrni: async (narrator: Narrator) => {
    const sandbox = createSandbox("jrni");
    const server = await sandbox.listen();
    return { server, tell: () => jrniTour({ ...narrator, url: server.url, sandbox }) };
  },
  journeyapps: async (narrator: Narrator) => {
    const server = await createSandbox("journeyapps").listen();
    return { server, tell: () => journeyAppsTour({ ...narrator, url: server.url }) };
  },
};

/**
 * Starts all sandboxes on free loopback ports and walks through all chapters.
 *
 * @param options When the whole run began, for the closing line.
 * @returns Whether every step went well, and how to stop the sandboxes.
 */
export async function tour({ began }: { began: number }): Promise<{ ok: boolean; close(): Promise<void> }> {
  const types: Record<string, string> = JSON.parse(
    await readFile(new URL("dist/types.json", import.meta.url), "utf8"),
  );
  const servers = await Promise.all(
    Object.entries(chapters).map(async ([name, open]) => ({ name, ...(await open(narrator(types))) })),
  );
  const close = async () => {
    await Promise.all(servers.map(({ server }) => server.close()));
  };
  let failed = 0;
  for (const { name, server, tell } of servers) {
    // One style at a time: Node 20 writes a list of them into files and pipes too.
    const title = styleText("bold", styleText("underline", name));
    console.log(`\n  ${title}  ${styleText("dim", server.url)}`);
    try {
      await tell();
    } catch (error) {
      // A failed step has been shown where it happened.
      if (!(error instanceof StepFailed)) console.error(error);
      failed++;
    }
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    failed === 0
      ? `\n  ${styleText("green", "✓")} The tour went through, ${seconds} s after the start.`
      : `\n  ${styleText("red", "✗")} ${failed} of ${servers.length} chapters stopped at the step marked above.`,
  );
  for (const { name, server } of servers) console.log(`    ${name.padEnd(12)} ${server.url}`);
  return { ok: failed === 0, close };
}
