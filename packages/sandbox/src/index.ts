/** Offline, stateful stand-ins for the providers. */
export { createSandbox, providerNames } from "./create-sandbox.js";
export type { OptionsOf, ProviderName, Sandbox } from "./create-sandbox.js";

export type { Clock, ClockSource } from "./engine/controls/clock.js";
export type { Ids } from "./engine/controls/ids.js";
export type { LoggedRequest } from "./engine/controls/request-log.js";
export type { Fault, FaultKind, FaultTarget } from "./engine/faults/fault.js";
export type { Faults } from "./engine/faults/faults.js";
export type { SandboxOptions } from "./engine/options.js";
export type { StandIn } from "./engine/stand-in.js";
export type { Listener } from "./engine/transport/listen.js";
export type { Violation } from "./engine/validation/violation.js";

export type { FairjungleDelivery, FairjungleDeliveryOptions } from "./fairjungle/deliver.js";
export type { FairjungleEvents, FairjungleSandboxEvent } from "./fairjungle/events.js";
export type { FairjungleSandbox, FairjungleSandboxOptions } from "./fairjungle/sandbox.js";
export type { FairjungleState } from "./fairjungle/state.js";

export type {
  DatabaseIndex,
  DataModel,
  FieldDefinition,
  ModelDefinition,
  OptionDefinition,
  RelationshipDefinition,
  Webhook,
  WebhookField,
} from "./journeyapps/data-model.js";
export type { Receiver, WebhookOptions } from "./journeyapps/deliver.js";
export type { InitialObject } from "./journeyapps/seed.js";
export type { JourneyAppsSandbox, JourneyAppsSandboxOptions } from "./journeyapps/sandbox.js";
export type { JourneyAppsDelivery, JourneyAppsState } from "./journeyapps/state.js";
export type { JourneyAppsWebhooks } from "./journeyapps/webhooks.js";

export type { JrniQuirks } from "./jrni/quirks.js";
export type { JrniSandbox, JrniSandboxOptions } from "./jrni/sandbox.js";
export type { JrniState } from "./jrni/state.js";
