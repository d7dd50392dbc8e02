import { expectTypeOf, it } from "vitest";
import {
  createSandbox,
  type DatabaseIndex,
  type DataModel,
  type FairjungleSandbox,
  type InitialObject,
  type JourneyAppsSandboxOptions,
  type JourneyAppsSandbox,
  type JrniSandboxOptions,
  type JrniQuirks,
  type JrniSandbox,
  type ProviderName,
  type Receiver,
  type Webhook,
  type JourneyAppsDelivery,
  type WebhookOptions,
} from "./index.js";

it("gives each provider's own sandbox", () => {
  expectTypeOf(createSandbox("fairjungle")).toEqualTypeOf<FairjungleSandbox>();
  expectTypeOf(createSandbox("journeyapps")).toEqualTypeOf<JourneyAppsSandbox>();
  expectTypeOf(createSandbox("jrni")).toEqualTypeOf<JrniSandbox>();
  expectTypeOf(createSandbox("fairjungle").fetch).toEqualTypeOf<typeof globalThis.fetch>();
  expectTypeOf<ProviderName>().toEqualTypeOf<"fairjungle" | "journeyapps" | "jrni">();
});

it("refuses unknown providers, options and faults", () => {
  // @ts-expect-error there is no such provider
  createSandbox("acme");
  // @ts-expect-error there is no such option
  createSandbox("fairjungle", { apiKey: "x" });
  const { faults } = createSandbox("fairjungle");
  // @ts-expect-error a status has no delay
  faults.add({ kind: "status", status: 503, milliseconds: 5 });
  // @ts-expect-error a redirect needs a location
  faults.add({ kind: "redirect" });
});

it("names whatever the options are made of", () => {
  expectTypeOf<NonNullable<JourneyAppsSandboxOptions["dataModel"]>>().toEqualTypeOf<DataModel>();
  expectTypeOf<NonNullable<JourneyAppsSandboxOptions["objects"]>>().toEqualTypeOf<readonly InitialObject[]>();
  expectTypeOf<NonNullable<JourneyAppsSandboxOptions["webhooks"]>>().toEqualTypeOf<readonly Webhook[]>();
  expectTypeOf<NonNullable<JourneyAppsSandboxOptions["indexes"]>[string]>().toEqualTypeOf<
    readonly DatabaseIndex[]
  >();
  expectTypeOf<NonNullable<JourneyAppsSandboxOptions["webhookCalls"]>>().toEqualTypeOf<WebhookOptions>();
  expectTypeOf<NonNullable<WebhookOptions["receivers"]>[string]>().toEqualTypeOf<Receiver>();
  expectTypeOf<JourneyAppsSandbox["webhooks"]["settled"]>().returns.resolves.toEqualTypeOf<
    readonly JourneyAppsDelivery[]
  >();
  expectTypeOf<NonNullable<JrniSandboxOptions["quirks"]>>().toEqualTypeOf<boolean | Partial<JrniQuirks>>();
});
