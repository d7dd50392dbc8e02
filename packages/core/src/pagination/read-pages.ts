/** Reads page after page: in order, ahead of the reader where that is allowed, and never for ever. */
import { TransportError } from "../errors/transport-error.js";
import { type Unwrappable, unwrap } from "../errors/unwrap.js";
import { readCursor, writeCursor } from "./cursor.js";
import type { PageRules, Query } from "./page-rule.js";
import type { PageOf, PaginateOptions } from "./pages.js";

/** What paginating reads and changes of an init. */
export interface PageInit {
  params?: { query?: Query };
  signal?: AbortSignal | null;
}

/** A client's `GET`, without its types. */
export type Get = (path: string, init: PageInit) => Promise<Unwrappable>;

/** @param moved Told where to read on from, whenever that changes. */
export async function* readPages(
  get: Get,
  rules: PageRules<unknown>,
  path: string,
  init: PageInit = {},
  { from, limit: left = Infinity, prefetch = true, concurrency = 1, maxPages = 10_000 }: PaginateOptions,
  moved: (cursor: string | undefined) => void,
): AsyncGenerator<PageOf<unknown, unknown>, void, undefined> {
  if (!(left >= 0 && maxPages >= 0 && concurrency >= 0))
    throw new RangeError("limit, maxPages and concurrency must be 0 to Infinity");
  const base = init.params?.query ?? {};
  const cursorOf = (query: Query | undefined) => query && writeCursor(path, base, query);
  const queryOf = (cursor: string) => ({ ...base, ...readCursor(path, cursor) });
  const protocolError = (problem: string, options?: ErrorOptions) =>
    Object.assign(new TransportError("protocol", `GET ${path}: ${problem}`, options), {
      method: "GET",
      path,
    });

  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, init.signal ?? stop.signal]);
  /** By cursor: the pages on their way or waiting for their turn, and `undefined` for those that were read. */
  const pages = new Map<string, Promise<Unwrappable> | undefined>();
  const load = (cursor: string | undefined) => {
    if (cursor === undefined || pages.has(cursor)) return;
    const loading = get(path, { ...init, params: { ...init.params, query: queryOf(cursor) }, signal });
    pages.set(cursor, loading);
    // A failure counts when its page's turn comes, which may be never.
    loading.catch(() => {});
  };

  let cursor = from ?? cursorOf({});
  let at: ((index: number) => Query | undefined) | undefined;
  let size = 0;
  try {
    for (let read = 0; cursor !== undefined && left > 0;) {
      moved(cursor);
      signal.throwIfAborted();
      if (read >= maxPages) throw protocolError(`more pages than maxPages: ${maxPages}`);
      load(cursor);
      // Only forecasts: what counts is `next`, and a page that it never asks for is never shown.
      for (let ahead = 1; ahead < concurrency && read + ahead < maxPages && ahead * size < left; ahead++) {
        const forecast = cursorOf(at?.(read + ahead));
        if (!forecast) break;
        load(forecast);
      }
      const result = await pages.get(cursor);
      if (!result) throw protocolError("led back to a page already read");
      pages.set(cursor, undefined);
      read++;

      const data = unwrap(result);
      const query = queryOf(cursor);
      let items: readonly unknown[];
      let isCut: boolean;
      let next: string | undefined;
      let total: number | undefined;
      try {
        const rule = typeof rules === "function" ? rules(path, data) : rules;
        const all = rule.itemsOf(data);
        if (!Array.isArray(all)) throw new TypeError();
        isCut = all.length > left;
        items = all.slice(0, left);
        left -= items.length;
        next = cursorOf(rule.next(data, query));
        total = rule.total?.(data);
        size ||= items.length;
        at ??= (index) => rule.at?.(index, data, query);
      } catch (cause) {
        // A rule says what it refuses. A TypeError is the engine's own, about what is not where it should be.
        const why = cause instanceof TypeError ? "" : `: ${cause instanceof Error ? cause.message : cause}`;
        throw protocolError(`answered something that is no page${why}`, { cause });
      }
      // A page that was cut is begun anew by whoever reads on.
      if (!isCut) cursor = next;
      if (prefetch && left > 0 && read < maxPages) load(cursor);
      yield { items, data, response: result.response, total, cursor };
      moved(cursor);
    }
  } finally {
    stop.abort();
  }
}
