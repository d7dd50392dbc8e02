/** The tour: one chapter for each provider, a real integration against its sandbox over HTTP. */
import { readFile } from "node:fs/promises";
import { styleText } from "node:util";
import { createSandbox } from "@api-clients/sandbox";
import { fairjungleTour } from "./fairjungle.js";
import { narrator, StepFailed } from "./step.js";

const chapters = { fairjungle: fairjungleTour } as const;

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
    (["fairjungle"] as const).map(async (name) => {
      const sandbox = createSandbox(name);
      return { name, sandbox, server: await sandbox.listen() };
    }),
  );
  const close = async () => {
    await Promise.all(servers.map(({ server }) => server.close()));
  };
  let failed = 0;
  for (const { name, sandbox, server } of servers) {
    console.log(`\n  ${styleText(["bold", "underline"], name)}  ${styleText("dim", server.url)}`);
    try {
      await chapters[name]({ ...narrator(types), url: server.url, sandbox });
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
