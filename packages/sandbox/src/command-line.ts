/** What the words behind `api-sandbox` mean. */
import { parseArgs } from "node:util";
import { providerNames, type ProviderName } from "./create-sandbox.js";

/** What to start, and where. */
export interface Command {
  readonly providers: readonly ProviderName[];
  /** the port of the first provider, the next ones follow; 0 for any free ones */
  readonly port: number;
  readonly host: string;
  /** whether pages from this machine may call */
  readonly cors: boolean;
  readonly help: boolean;
}

/** The help text. */
export const usage = `Usage: api-sandbox [options]

Starts offline stand-ins for the providers, each on a port of this machine.

  --provider <name>  only this one; may be given again (${providerNames.join(", ")})
  --port <number>    port of the first, the others follow; default: any free ones
  --host <address>   address to listen at; default: 127.0.0.1
  --cors             let pages from localhost call, for browser apps under development
  --help             this text

Callers can ask for faults by the header X-Sandbox-Fault: status=503, rate-limit=2, latency=200, expired-token,
redirect=/elsewhere, cut-connection or cut-connection=mid-body.`;

/** The words make no sense. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Reads the command line.
 *
 * @throws UsageError that says what is wrong.
 */
export function readCommandLine(words: readonly string[]): Command {
  const { provider = [], port = "0", host = "127.0.0.1", cors = false, help = false } = parse(words);
  const providers = provider.map((name) => {
    const known = providerNames.find((candidate) => candidate === name);
    if (!known) throw new UsageError(`There is no provider "${name}"; there is ${providerNames.join(", ")}`);
    return known;
  });
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535)
    throw new UsageError(`--port needs a number from 0 to 65535, not "${port}"`);
  return {
    providers: providers.length > 0 ? [...new Set(providers)] : providerNames,
    port: number,
    host,
    cors,
    help,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        provider: { type: "string", multiple: true },
        port: { type: "string" },
        host: { type: "string" },
        cors: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
