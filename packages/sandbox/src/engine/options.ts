/** How a sandbox is set up. */
import type { ClockSource } from "./controls/clock.js";

/** Settings of a sandbox; every one has a default. */
export interface SandboxOptions {
  /**
   * The server URL of the client under test. Its path comes before every path of the document; its host does not
   * matter. Default: the first server of the document.
   */
  readonly baseUrl?: string;
  /** The time inside: a moment at which it stands still, or `Date.now` to follow. Default: a fixed moment in 2025. */
  readonly now?: ClockSource;
  /** The same number gives the same identifiers. Default: 1. */
  readonly seed?: number;
  /** Refuse query parameters the document does not know. Default: false. */
  readonly strictQuery?: boolean;
  /** Let callers ask for faults by the header `X-Sandbox-Fault`. Default: false. */
  readonly faultHeader?: boolean;
  /** Let pages from `localhost` call the sandbox's port: CORS for the origins of this machine. Default: false. */
  readonly cors?: boolean;
  /** The largest request body, in bytes. Default: 10 MiB. */
  readonly maxBody?: number;
  /** How many requests `requests` remembers. Default: 1000. */
  readonly requestLog?: number;
}
