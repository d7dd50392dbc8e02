/** The change log as something to loop over. */
import type { AnyApi, OplogPageTypes } from "../api.js";
import type { OplogPage } from "../generated/schema.gen.js";
import { checkedStart } from "./position.js";
import { readLog } from "./read-log.js";

/** Where to read the log from, and for how long. */
export interface OplogOptions {
  /** The first position to read: the `cursor` of an earlier reading; default `"0"`, the beginning of the log. */
  start?: string | undefined;
  /**
   * Whether to wait for what is yet to happen; default `true`. Such a reading ends when `signal` is aborted, and not by
   * itself: 429, 408, 5XX, timeouts and lost connections make it wait and try again. With `false` it ends where the
   * log ends now, and throws what goes wrong after the client's own retries.
   */
  follow?: boolean | undefined;
  /** Ends the reading: without an error where it follows the log, else with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds to wait for news; default 1000, which is also the least that JourneyApps allows. */
  interval?: number | undefined;
  /** How many entries to ask for at once; default 1000, the most that JourneyApps gives in a request, and so in a second. */
  pageSize?: number | undefined;
  /** Told of each failure that a following reading lives through, and after how many milliseconds it tries again. */
  onRetry?: ((failure: { error: unknown; delay: number }) => void) | undefined;
}

/** The entries of a page, each with its exact position. */
type PlacedEntry<Page extends OplogPageTypes> = Page["entries"][number] & { sequence_id: string };

/** A page of the log. */
export interface OplogPageOf<Page extends OplogPageTypes> {
  readonly entries: readonly PlacedEntry<Page>[];
  /** The whole body, for its `datamodel_hash`. */
  readonly data: Page;
  /** Reads on after this page. */
  readonly cursor: string;
}

/**
 * The change log, read as you go. Nothing is sent before the first entry is asked for, and no two requests of one client
 * are less than a second apart. Each loop reads anew from `start`.
 */
export interface Oplog<Page extends OplogPageTypes> extends AsyncIterable<PlacedEntry<Page>> {
  /** The same page by page; pages without entries come too. */
  pages(): AsyncGenerator<OplogPageOf<Page>, void, undefined>;
  /**
   * Where to read on after a crash: hand it to `oplog` as `start`. Until you ask for more it is the position of the
   * entry you work on, so nothing is lost and one entry may come again; of the page, where you read by pages.
   */
  readonly cursor: string;
}

/** Reads the change log, and follows it. */
export interface ReadOplog<Page extends OplogPageTypes> {
  /**
   * Reads the change log.
   *
   * @param options Where to start, and how to go on.
   * @returns The log. Looping throws TransportError with the code `protocol` where the server's positions make no sense,
   * and what `unwrap` throws where the server refuses, say with 401.
   * @throws TypeError for a `start` that is no position, RangeError for an `interval` of less than a second.
   *
   * @example
   * ```ts
   * import { createJourneyAppsClient, namedToken } from "@api-clients/journeyapps";
   * import { createSandbox } from "@api-clients/sandbox";
   *
   * const { fetch, baseUrl } = createSandbox("journeyapps");
   * const journeyapps = createJourneyAppsClient({ baseUrl, credential: namedToken("sandbox-token"), fetch });
   *
   * const log = journeyapps.oplog({ start: "7361120044518933000", follow: false });
   * for await (const { object } of log) console.log(object.display); // Grease bearings (North pump house)
   * console.log(log.cursor); // 7361120044518933938
   * ```
   */
  (options?: OplogOptions): Oplog<Page>;
}

export function oplogOf({ GET }: AnyApi["calls"]): ReadOplog<OplogPage> {
  return (options = {}) => {
    const { start = "0", follow = true, interval = 1000, signal } = options;
    if (!(interval >= 1000 && interval < 2 ** 31)) {
      throw new RangeError("interval must be 1000 to 2147483647 ms");
    }
    let cursor = checkedStart(start);

    /** An abort is the one way for a following reading to end, and no failure. */
    async function* untilAborted<Item>(items: AsyncGenerator<Item, void, undefined>) {
      try {
        yield* items;
      } catch (error) {
        if (!follow || !signal?.aborted) throw error;
      }
    }
    async function* pages() {
      for await (const { start, next, entries, data } of readLog(GET, options)) {
        cursor = start;
        yield { entries, data, cursor: next };
        cursor = next;
      }
    }
    async function* entries() {
      for await (const page of pages()) {
        for (const entry of page.entries) {
          cursor = entry.sequence_id;
          signal?.throwIfAborted();
          yield entry;
        }
      }
    }
    return {
      pages: () => untilAborted(pages()),
      [Symbol.asyncIterator]: () => untilAborted(entries()),
      get cursor() {
        return cursor;
      },
    };
  };
}
