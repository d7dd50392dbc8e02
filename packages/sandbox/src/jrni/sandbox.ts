/** The JRNI sandbox: two bicycle workshops, their bookings, events and queue. */
import { checkOptions, flag, object, type OptionRules } from "../engine/check-options.js";
import { sandboxRules, type SandboxOptions } from "../engine/options.js";
import { startStandIn, type StandIn } from "../engine/stand-in.js";
import { jrniProvider } from "./provider.js";
import type { JrniQuirks } from "./quirks.js";
import type { JrniState } from "./state.js";

/** Settings of a JRNI sandbox. Its clock stands at `2027-03-01T10:00:00Z`, the time of the document's examples. */
export interface JrniSandboxOptions extends SandboxOptions {
  /**
   * What the real API does that nobody would expect: links to another version or host, a wrong `templated`, a page 0.
   * `true` for all of it. Default: nothing.
   */
  readonly quirks?: boolean | Partial<JrniQuirks> | undefined;
}

/** A JRNI that lives in this process. */
export type JrniSandbox = StandIn<JrniState>;

/** The time at which a sandbox begins when none is given. */
const examplesTime = "2027-03-01T10:00:00Z";

const rules: OptionRules<JrniSandboxOptions> = {
  ...sandboxRules,
  quirks: {
    wants: "true, false or an object",
    accepts: (value) => flag.accepts(value) || object.accepts(value),
  },
};

/**
 * Starts a JRNI sandbox.
 *
 * @throws TypeError when an option makes no sense.
 */
export function createJrniSandbox(options: JrniSandboxOptions = {}): JrniSandbox {
  checkOptions(options, rules);
  const { quirks, now = examplesTime, ...others } = options;
  return startStandIn(jrniProvider(quirks), { ...others, now });
}
