/** The JRNI sandbox: two bicycle workshops, their bookings, events and queue. */
import type { SandboxOptions } from "../engine/options.js";
import { startStandIn, type StandIn } from "../engine/stand-in.js";
import { jrniProvider } from "./provider.js";
import type { JrniQuirks } from "./quirks.js";
import type { JrniState } from "./state.js";

/** Settings of a JRNI sandbox. Its clock stands at `2027-03-01T10:00:00Z`, the time of the document's examples. */
export interface JrniOptions extends SandboxOptions {
  /**
   * What the real API does that nobody would expect: links to another version or host, a wrong `templated`, a page 0.
   * `true` for all of it. Default: nothing.
   */
  readonly quirks?: boolean | Partial<JrniQuirks>;
}

/** A JRNI that lives in this process. */
export type JrniSandbox = StandIn<JrniState>;

/** The time at which a sandbox begins when none is given. */
export const examplesTime = "2027-03-01T10:00:00Z";

/** Starts a JRNI sandbox. */
export function createJrniSandbox({ quirks, now = examplesTime, ...others }: JrniOptions = {}): JrniSandbox {
  return startStandIn(jrniProvider(quirks), { ...others, now });
}
