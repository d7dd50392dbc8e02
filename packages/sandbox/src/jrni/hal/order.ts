/** Sorts answers by one of their members. */

/**
 * Sorts by a member of the answers, as `order_by` asks. Which members the real API can sort by is not known, so here it
 * is all of them; by one that is not there nothing changes.
 */
export function orderBy<Item extends object>(
  items: readonly Item[],
  name: string | undefined,
  reverse = false,
): Item[] {
  const sorted =
    name === undefined
      ? [...items]
      : [...items].sort((left, right) => compare(read(left, name), read(right, name)));
  return reverse ? sorted.reverse() : sorted;
}

function read(item: object, name: string): unknown {
  return Object.hasOwn(item, name) ? Object.entries(item).find(([key]) => key === name)?.[1] : undefined;
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (left === right || left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  return String(left).localeCompare(String(right), "en");
}
