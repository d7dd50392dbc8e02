/** What paginating takes and gives. */

/** How to read a list. */
export interface PaginateOptions {
  /** A cursor of an earlier reading of the same path, to read on from there. `undefined` starts at the beginning. */
  from?: string | undefined;
  /** How many items to read at most, over all pages; default: all. */
  limit?: number | undefined;
  /** Reads one page ahead while you work on the items of the one before; default `true`. */
  prefetch?: boolean | undefined;
  /**
   * How many pages to read at once, and to hold in memory at most; default 1. The items come in order all the same. Has
   * no effect on lists that do not tell their total.
   */
  concurrency?: number | undefined;
  /** How many pages to read before more of them are taken for an error of the server; default 10,000. */
  maxPages?: number | undefined;
}

/** One page of a list. */
export interface PageOf<Item, Data> {
  /** The items, cut where `limit` is reached. */
  readonly items: readonly Item[];
  /** The whole body. */
  readonly data: Data;
  /** The answer, for its headers. */
  readonly response: Response;
  /** How many items the list has, where the server tells. */
  readonly total: number | undefined;
  /** Reads on after this page; where `limit` cut it, from its start again. `undefined` after the last page. */
  readonly cursor: string | undefined;
}

/**
 * A list that is read as you go. Nothing is sent before the first item is asked for, and leaving the loop early aborts
 * whatever is on its way. An error comes in its place, after all items before it. Each loop reads anew.
 */
export interface Pages<Item, Data> extends AsyncIterable<Item> {
  /** The same page by page. */
  pages(): AsyncGenerator<PageOf<Item, Data>, void, undefined>;
  /**
   * Reads all items into an array.
   *
   * @param options `limit` is how many to take at most; what is beyond it is left unread. `Infinity` takes them all.
   */
  toArray(options: { limit: number }): Promise<Item[]>;
  /**
   * Where to read on after a crash: hand it to `paginate` as `from`, with the same path and query. Until you ask for
   * more it names the page whose items you work on, so no place of the list is left out and one page may come again.
   * Places are counted: where an item of a page that you have is deleted meanwhile, the rest moves up, and one item is
   * never shown to you; a new one at the front shows one twice. `undefined` once all has been read, and before anything
   * has.
   *
   * It is plain JSON of the path template and the place in the list, without credentials and without your own query.
   * Whoever can hand you one can set any parameter of the query.
   */
  readonly cursor: string | undefined;
}
