/** One page of a list, and what it says about the rest. */

/** The greatest page. */
const largestPage = 1000;

/** Which page. */
export interface PageWish {
  readonly limit?: number | null;
  readonly skip?: number | null;
}

/** A page. */
export interface Page<Item> {
  readonly objects: readonly Item[];
  readonly count: number;
  readonly total: number;
  /** whether there are items after these */
  readonly more: boolean;
}

/** Cuts a page out of a list. */
export function pageOf<Item>(items: readonly Item[], { limit, skip }: PageWish = {}): Page<Item> {
  const start = skip ?? 0;
  const objects = items.slice(start, start + Math.min(limit ?? largestPage, largestPage));
  return {
    objects,
    count: objects.length,
    total: items.length,
    more: start + objects.length < items.length,
  };
}
