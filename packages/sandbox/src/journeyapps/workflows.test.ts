import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listener } from "../engine/transport/listen.js";
import { createJourneyAppsSandbox } from "./sandbox.js";

// Not the root: there, the command would want the lint rules, which have to be built.
const specs = fileURLToPath(new URL("../../../../specs/journeyapps/", import.meta.url));
const redocly = fileURLToPath(new URL("../../../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
const sandbox = createJourneyAppsSandbox({ now: Date.now });
let listener: Listener;

beforeAll(async () => {
  listener = await sandbox.listen();
});

afterAll(() => listener.close());

/** Runs a workflow; everything it prints, and how it ended. */
function respect(workflow: string): Promise<{ code: number; output: string }> {
  const words = ["respect", `workflows/${workflow}.arazzo.yaml`];
  const settings = ["--server", `journeyapps=${listener.url}`, "--input", "token=sandbox-token"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [redocly, ...words, ...settings],
      { cwd: specs, env },
      (error, output, errors) => {
        resolve({ code: error ? Number(error.code) : 0, output: output + errors });
      },
    );
  });
}

describe("the workflows of the document", { timeout: 60_000 }, () => {
  it.each(["object-lifecycle", "batch-partial-failure", "oplog-sync"])(
    "%s goes through against the sandbox, and leaves nothing behind",
    async (workflow) => {
      const before = [...sandbox.state.objects];
      const { code, output } = await respect(workflow);
      expect(code, output).toBe(0);
      expect([...sandbox.state.objects]).toEqual(before);
      expect(sandbox.requests.length).toBeGreaterThan(0);
    },
  );
});
