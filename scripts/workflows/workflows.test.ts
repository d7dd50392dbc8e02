import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox, type Listener, type ProviderName, providerNames } from "@api-clients/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const command = resolve(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

const jrni = { appId: "a94c0e71", companyId: "44120" };

/** What each workflow is given. */
const inputs: Record<ProviderName, Record<string, Record<string, string>>> = {
  fairjungle: {
    "provision-and-deactivate": { apiKey: "sandbox-key", email: "noor.haddad@solenne.example" },
    "scim-provisioning": { apiKey: "sandbox-key", userName: "lena.vogt@solenne.example" },
  },
  journeyapps: {
    "batch-partial-failure": { token: "sandbox-token" },
    "object-lifecycle": { token: "sandbox-token" },
    "oplog-sync": { token: "sandbox-token" },
  },
  jrni: {
    "admin-bookings": { ...jrni, email: "tom.reyes@spoke-and-chain.example", password: "paper boat harbour" },
    "guest-booking": { ...jrni, date: "2027-03-10" },
    "member-booking": {
      ...jrni,
      email: "leo.marsh@mail.example",
      password: "staple gun weather",
      date: "2027-03-10",
      time: "14:00",
    },
  },
};

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

describe.each(providerNames)("the workflows of %s", (provider) => {
  const sandbox = createSandbox(provider);
  let server: Listener;

  beforeAll(async () => {
    server = await sandbox.listen();
  });
  afterAll(() => server.close());

  it("are all run", () => {
    const files = readdirSync(resolve(root, "specs", provider, "workflows"));
    expect(
      Object.keys(inputs[provider])
        .map((name) => `${name}.arazzo.yaml`)
        .toSorted(),
    ).toEqual(files.toSorted());
  });

  it.each(Object.entries(inputs[provider]))("%s goes through", async (name, given) => {
    sandbox.reset();
    const file = `specs/${provider}/workflows/${name}.arazzo.yaml`;
    const { code, said } = await respect(file, `${provider}=${server.url}`, given);
    expect(said).toContain("Workflows: 1 passed, 1 total");
    expect(code, said).toBe(0);
  });
});
