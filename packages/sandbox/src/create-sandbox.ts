/** One sandbox for each provider, by its name. */
import {
  createFairjungleSandbox,
  type FairjungleSandboxOptions,
  type FairjungleSandbox,
} from "./fairjungle/sandbox.js";
import {
  createJourneyAppsSandbox,
  type JourneyAppsSandboxOptions,
  type JourneyAppsSandbox,
} from "./journeyapps/sandbox.js";
import { createJrniSandbox, type JrniSandboxOptions, type JrniSandbox } from "./jrni/sandbox.js";

/** The settings of each provider's sandbox. */
interface OptionsByProvider {
  readonly fairjungle: FairjungleSandboxOptions;
  readonly journeyapps: JourneyAppsSandboxOptions;
  readonly jrni: JrniSandboxOptions;
}

/** The sandbox of each provider. */
interface SandboxByProvider {
  readonly fairjungle: FairjungleSandbox;
  readonly journeyapps: JourneyAppsSandbox;
  readonly jrni: JrniSandbox;
}

/** The name of a provider there is a sandbox for. */
export type ProviderName = keyof SandboxByProvider;

/** The sandbox of a provider. */
export type Sandbox<Name extends ProviderName = ProviderName> = SandboxByProvider[Name];

/** The settings of a provider's sandbox. */
export type OptionsOf<Name extends ProviderName = ProviderName> = OptionsByProvider[Name];

type Factories = {
  readonly [Name in ProviderName]: (options?: OptionsByProvider[Name]) => SandboxByProvider[Name];
};

const factories: Factories = {
  fairjungle: createFairjungleSandbox,
  journeyapps: createJourneyAppsSandbox,
  jrni: createJrniSandbox,
};

/** The names of all providers there is a sandbox for. */
export const providerNames: readonly ProviderName[] = ["fairjungle", "journeyapps", "jrni"];

/**
 * Starts a sandbox: a provider that lives in this process, offline, and remembers what it is told.
 *
 * @param provider Which one.
 * @param options Settings; every one has a default.
 * @returns The sandbox; its `fetch` goes into a client, `listen()` gives it a port, `reset()` begins again.
 * @throws TypeError when there is no such provider, or an option makes no sense.
 *
 * @example
 * ```ts
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const sandbox = createSandbox("fairjungle");
 * const response = await sandbox.fetch("https://api.fairjungle.com/api/whoami", {
 *   headers: { authorization: "Bearer sandbox-key" },
 * });
 * console.log(response.status); // 200
 * ```
 */
export function createSandbox<Name extends ProviderName>(
  provider: Name,
  options?: OptionsOf<Name>,
): Sandbox<Name> {
  if (!Object.hasOwn(factories, provider)) {
    throw new TypeError(
      `There is no sandbox for "${provider}"; there is one for ${providerNames.join(", ")}`,
    );
  }
  return factories[provider](options);
}
