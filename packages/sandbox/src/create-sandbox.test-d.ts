import { expectTypeOf, it } from "vitest";
import {
  createSandbox,
  type FairjungleSandbox,
  type JourneyAppsSandbox,
  type JrniSandbox,
  type ProviderName,
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
