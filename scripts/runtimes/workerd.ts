/** Starts Cloudflare's workerd on a free port, hands it the checks, and ends it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Addresses } from "./promises.js";

/** A worker that may reach this machine, which workerd forbids unless told. */
const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2026-01-01")),
    (name = "internet", network = (allow = ["public", "private"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`;

/**
 * @param command Where workerd is.
 * @param folder Holds `worker.mjs`.
 * @param addresses What the worker is posted.
 * @returns What it answers.
 */
export async function askWorkerd(
  command: string,
  folder: string,
  addresses: Addresses,
): Promise<Record<string, string>> {
  await writeFile(resolve(folder, "config.capnp"), configuration);
  // The third descriptor is where it says which port it took.
  const child = spawn(command, ["serve", "--control-fd=3", resolve(folder, "config.capnp")], {
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const control = child.stdio[3];
    if (!control) throw new Error("workerd has no control channel");
    const [said] = await Promise.race([once(control, "data"), once(child, "exit")]);
    const { port }: { port?: number } = JSON.parse(String(said));
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: "POST",
      body: JSON.stringify(addresses),
    });
    if (!answer.ok) throw new Error(`workerd answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Record<string, string>;
  } finally {
    child.kill();
  }
}
