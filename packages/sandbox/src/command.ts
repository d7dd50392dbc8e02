#!/usr/bin/env node
/** The command `api-sandbox`: all providers on ports of this machine, until it is interrupted. */
import { readCommandLine, usage, UsageError, type Command } from "./command-line.js";
import { createSandbox, type ProviderName } from "./create-sandbox.js";
import type { Listener } from "./engine/transport/listen.js";

/** The call to try first. */
const samples: Readonly<Record<ProviderName, (url: string) => string>> = {
  fairjungle: (url) => `curl -H "Authorization: Bearer sandbox-key" ${url}/api/whoami`,
  journeyapps: (url) => `curl -H "Authorization: Bearer O:sandbox-token" ${url}/objects/work_order.json`,
  jrni: (url) => `curl -H "App-Id: a94c0e71" ${url}/44120/services`,
};

async function run({ providers, port, host, cors }: Command): Promise<void> {
  const listeners: Listener[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(listeners.map((listener) => listener.close()));
  };
  try {
    for (const [index, name] of providers.entries()) {
      // Somebody works with it by hand: time passes, and faults are asked for by header.
      const sandbox = createSandbox(name, { now: Date.now, faultHeader: true, cors });
      const listener = await sandbox.listen(port === 0 ? 0 : port + index, host);
      listeners.push(listener);
      console.log(`${name.padEnd(12)}${listener.url}  ${samples[name](listener.url)}`);
    }
  } catch (error) {
    await close();
    throw error;
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

try {
  const command = readCommandLine(process.argv.slice(2));
  if (command.help) console.log(usage);
  else await run(command);
} catch (error) {
  const wrongUsage = error instanceof UsageError;
  console.error(`api-sandbox: ${error instanceof Error ? error.message : String(error)}`);
  if (wrongUsage) console.error("Try api-sandbox --help");
  if (isTaken(error)) console.error("Give another --port, or none for any that are free");
  process.exitCode = wrongUsage ? 2 : 1;
}
