import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox } from "@api-clients/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const command = resolve(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

/** What the workflows of a provider are given. */
const inputs = {
  fairjungle: {
    apiKey: "sandbox-key",
    email: "noor.haddad@solenne.example",
    userName: "lena.vogt@solenne.example",
  },
} as const;

/** Runs `redocly respect`, which also checks each answer against the document. */
async function respect(
  file: string,
  server: string,
  given: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const flags = Object.entries(given).flatMap(([name, value]) => ["--input", `${name}=${value}`]);
  const child = spawn(process.execPath, [command, "respect", file, "--server", server, ...flags], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, said };
}

describe.each(Object.entries(inputs))("the workflows of %s", (provider, given) => {
  const files = readdirSync(resolve(root, "specs", provider, "workflows")).map(
    (name) => `specs/${provider}/workflows/${name}`,
  );
  const sandbox = createSandbox(provider as keyof typeof inputs);
  let server: Awaited<ReturnType<typeof sandbox.listen>>;

  beforeAll(async () => {
    server = await sandbox.listen();
  });
  afterAll(() => server.close());

  it.each(files)(
    "%s goes through against the sandbox",
    async (file) => {
      const { code, said } = await respect(file, `${provider}=${server.url}`, given);
      expect(said).toContain("Workflows: 1 passed, 1 total");
      expect(code, said).toBe(0);
    },
    30_000,
  );
});
