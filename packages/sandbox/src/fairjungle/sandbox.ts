/** The fairjungle sandbox: its users by REST and SCIM, and its events. */
import type { SandboxOptions } from "../engine/options.js";
import { startStandIn, type StandIn } from "../engine/stand-in.js";
import type { DeliveryOptions } from "./deliver.js";
import { createEvents, type FairjungleEvents } from "./events.js";
import { fairjungleProvider } from "./provider.js";
import { administrator, manager } from "./seed.js";
import type { FairjungleState } from "./state.js";

/** Settings of a fairjungle sandbox. */
export interface FairjungleOptions extends SandboxOptions {
  /**
   * The keys that are good, each with the email address of its user. A user without the role `admin` is answered 403.
   * Default: `sandbox-key` of an administrator, and `sandbox-key-no-admin` of a manager.
   */
  readonly apiKeys?: Readonly<Record<string, string>>;
  /** How events are sent. */
  readonly events?: DeliveryOptions;
}

/** A fairjungle that lives in this process. */
export interface FairjungleSandbox extends StandIn<FairjungleState> {
  readonly events: FairjungleEvents;
}

const defaultKeys = { "sandbox-key": administrator, "sandbox-key-no-admin": manager };

/** Starts a fairjungle sandbox. */
export function createFairjungleSandbox(options: FairjungleOptions = {}): FairjungleSandbox {
  const { apiKeys = defaultKeys, events = {}, ...others } = options;
  const standIn = startStandIn(fairjungleProvider(apiKeys), others);
  return Object.assign(standIn, { events: createEvents(standIn, events) });
}
