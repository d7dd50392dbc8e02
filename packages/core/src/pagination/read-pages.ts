/** Reads page after page: in order, ahead of the reader where that is allowed, and never for ever. */
import { readCursor, writeCursor } from "./cursor.js";
import type { LoadedPage, PageSource } from "./load-page.js";
import { loadPage, protocolError } from "./load-page.js";
import type { Query } from "./page-rule.js";
import type { PageOf, PaginateOptions } from "./pages.js";

/**
 * @param source Where the pages come from.
 * @param options How to read them.
 * @param moved Told where to read on from, whenever that changes.
 */
export async function* readPages(
  source: PageSource,
  options: PaginateOptions,
  moved: (cursor: string | undefined) => void,
): AsyncGenerator<PageOf<unknown, unknown>, void, undefined> {
  const { path, init } = source;
  const { from, limit = Infinity, prefetch = true, concurrency = 1, maxPages = 10_000 } = options;
  if (!(limit >= 0)) throw new RangeError("limit must be a number of at least 0");

  const base = init.params?.query ?? {};
  const cursorOf = (query: Query) => writeCursor(path, base, query);
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, init.signal ?? stop.signal]);
  const read = new Set<string>();
  /** The pages on their way, and those that came before their turn. */
  const waiting = new Map<string, Promise<LoadedPage>>();

  function load(query: Query): Promise<LoadedPage> {
    const cursor = cursorOf(query);
    const loading = waiting.get(cursor) ?? loadPage(source, { ...base, ...query }, signal);
    waiting.set(cursor, loading);
    // A failure counts when its page's turn comes, which may be never.
    loading.catch(() => {});
    return loading;
  }

  let query: Query | undefined = from === undefined ? {} : readCursor(path, from);
  let left = limit;
  let first: LoadedPage | undefined;
  let distance = 1;
  try {
    while (query && left > 0) {
      const cursor: string = cursorOf(query);
      moved(cursor);
      signal.throwIfAborted();
      if (read.has(cursor)) throw protocolError(path, "led back to a page that was read before");
      if (!(read.size < maxPages)) throw protocolError(path, `goes on after ${maxPages} pages; see maxPages`);
      read.add(cursor);

      const loading = load(query);
      // Only a forecast: what counts is `next`, and a page that it never asks for is never shown.
      while (
        first &&
        waiting.size < concurrency &&
        distance < maxPages &&
        distance * first.page.items.length < limit
      ) {
        const forecast = first.at(distance++);
        if (!forecast) break;
        void load(forecast);
      }
      const loaded: LoadedPage = await loading;
      waiting.delete(cursor);
      first ??= loaded;

      const { items } = loaded.page;
      left -= items.length;
      query = loaded.next;
      if (prefetch && query && left > 0 && read.size < maxPages) void load(query);
      const resume = left < 0 ? cursor : query && cursorOf(query);
      yield { ...loaded.page, items: left < 0 ? items.slice(0, left) : items, cursor: resume };
      moved(resume);
    }
  } finally {
    stop.abort();
  }
}
