/** How an API pages: written once for each kind of page, in terms of queries and answers. */

/** The query of a call: parameter → value. */
export type Query = Readonly<Record<string, unknown>>;

/**
 * One way of paging. All members are plain functions of what the server answered; none may keep state.
 *
 * @example
 * ```ts
 * import type { PageRule } from "@api-clients/core";
 *
 * interface OffsetPage {
 *   data: readonly unknown[];
 *   meta: { offset: number; limit: number; total: number };
 * }
 * const offsetPages: PageRule<OffsetPage> = {
 *   itemsOf: (page) => page.data,
 *   next({ data, meta }) {
 *     const offset = meta.offset + meta.limit;
 *     return data.length && offset < meta.total ? { offset } : undefined;
 *   },
 *   total: (page) => page.meta.total,
 *   at(index, { meta }) {
 *     const offset = meta.offset + index * meta.limit;
 *     return offset < meta.total ? { offset, limit: meta.limit } : undefined;
 *   },
 * };
 * ```
 */
export interface PageRule<Page> {
  /** The items of a page. */
  itemsOf(page: Page): readonly unknown[];
  /**
   * Where to read on: the parameters in which the next query differs from the caller's own, or all of them. `undefined`
   * says that this was the last page; an empty page is not taken for the last unless you say so.
   *
   * @param query The query that got this page.
   */
  next(page: Page, query: Query): Query | undefined;
  /** How many items there are in all, where the page tells. */
  total?(page: Page): number | undefined;
  /**
   * What {@link next} is going to say, known before its time: what lets several pages be read at once. What `next` says
   * later is what counts; where the two differ, reading goes on page by page.
   *
   * @param index How many pages after `first`.
   * @param first The page this reading began with.
   * @param query The query that got `first`.
   * @returns The query as in {@link next}; `undefined` where there is no such page, or no telling.
   */
  at?(index: number, first: Page, query: Query): Query | undefined;
}

/** One rule for all pages, or the choice of one for a path template and a page. */
export type PageRules<Page> = PageRule<Page> | ((path: string, page: Page) => PageRule<Page>);
