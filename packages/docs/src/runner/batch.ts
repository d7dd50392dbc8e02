/** Collects what comes between two frames, so that a page is drawn once for all of it. */

export interface Batch<Item> {
  add(item: Item): void;
  /** Delivers at once what is waiting. */
  flush(): void;
}

/**
 * @param deliver Is given what came since the last time, in order; never nothing.
 * @param schedule Calls back when it is time; by default with the next frame.
 */
export function batch<Item>(
  deliver: (items: Item[]) => void,
  schedule: (flush: () => void) => void = requestAnimationFrame,
): Batch<Item> {
  let waiting: Item[] = [];
  const flush = (): void => {
    const items = waiting;
    waiting = [];
    if (items.length > 0) deliver(items);
  };
  return {
    flush,
    add: (item) => {
      if (waiting.push(item) === 1) schedule(flush);
    },
  };
}
