/** The fairjungle sandbox: its users by REST and SCIM, and its events. */
import { checkOptions, object, text, type OptionRules } from "../engine/check-options.js";
import { sandboxRules, type SandboxOptions } from "../engine/options.js";
import { startStandIn, type StandIn } from "../engine/stand-in.js";
import { deliveryRules, type FairjungleDeliveryOptions } from "./deliver.js";
import { createEvents, type FairjungleEvents } from "./events.js";
import { fairjungleProvider } from "./provider.js";
import { administrator, manager } from "./seed.js";
import type { FairjungleState } from "./state.js";

/** Settings of a fairjungle sandbox. */
export interface FairjungleSandboxOptions extends SandboxOptions {
  /**
   * The keys that are good, each with the email address of its user. A user without the role `admin` is answered 403.
   * Default: `sandbox-key` of an administrator, and `sandbox-key-no-admin` of a manager.
   */
  readonly apiKeys?: Readonly<Record<string, string>> | undefined;
  /** How events are sent. */
  readonly events?: FairjungleDeliveryOptions | undefined;
}

/** A fairjungle that lives in this process. */
export interface FairjungleSandbox extends StandIn<FairjungleState> {
  readonly events: FairjungleEvents;
}

const defaultKeys = { "sandbox-key": administrator, "sandbox-key-no-admin": manager };

const rules: OptionRules<FairjungleSandboxOptions> = {
  ...sandboxRules,
  apiKeys: {
    wants: "an object of email addresses by key",
    accepts: (value) => object.accepts(value) && Object.values(Object(value)).every(text.accepts),
  },
  events: object,
};

/**
 * Starts a fairjungle sandbox.
 *
 * @throws TypeError when an option makes no sense.
 */
export function createFairjungleSandbox(options: FairjungleSandboxOptions = {}): FairjungleSandbox {
  checkOptions(options, rules);
  const { apiKeys = defaultKeys, events = {}, ...others } = options;
  checkOptions(events, deliveryRules, "events.");
  const standIn = startStandIn(fairjungleProvider(apiKeys), others);
  return Object.assign(standIn, { events: createEvents(standIn, events) });
}
