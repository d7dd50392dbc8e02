/** How a sandbox is set up. */
import { amount, count, flag, text, type OptionRules } from "./check-options.js";
import type { ClockSource } from "./controls/clock.js";

/** Settings of a sandbox; every one has a default, which `undefined` stands for as well. */
export interface SandboxOptions {
  /**
   * The server URL of the client under test. Its path comes before every path of the document; its host does not
   * matter. Default: the first server of the document.
   */
  readonly baseUrl?: string | undefined;
  /**
   * The time inside: a moment at which it stands still, or `Date.now` to follow. Default: `2027-03-01T10:00:00Z` for
   * JRNI, the moment its examples are told from, and `2025-06-02T08:00:00Z` for the others.
   */
  readonly now?: ClockSource | undefined;
  /** The same number gives the same identifiers. Default: 1. */
  readonly seed?: number | undefined;
  /** Refuse query parameters the document does not know. Default: false. */
  readonly strictQuery?: boolean | undefined;
  /** Let callers ask for faults by the header `X-Sandbox-Fault`. Default: false. */
  readonly faultHeader?: boolean | undefined;
  /** Let pages from `localhost` call the sandbox's port: CORS for the origins of this machine. Default: false. */
  readonly cors?: boolean | undefined;
  /** The largest request body, in bytes. Default: 10 MiB. */
  readonly maxBody?: number | undefined;
  /** How many requests `requests` remembers. Default: 1000. */
  readonly requestLog?: number | undefined;
}

/** What the settings of every sandbox may be. */
export const sandboxRules: OptionRules<SandboxOptions> = {
  baseUrl: text,
  now: {
    wants: "a moment such as 2025-06-02T08:00:00Z, or a function such as Date.now",
    accepts: (value) =>
      typeof value === "function" ||
      ((typeof value === "string" || value instanceof Date) && !Number.isNaN(new Date(value).getTime())),
  },
  seed: { wants: "a number", accepts: (value) => Number.isFinite(value) },
  strictQuery: flag,
  faultHeader: flag,
  cors: flag,
  maxBody: amount,
  requestLog: count,
};
