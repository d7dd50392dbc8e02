/** Gives out names, none of them twice. Case does not count: generated aliases may differ from a name in that. */

/** Where names come from. */
export interface NamePool {
  /**
   * Takes a name for several uses at once.
   *
   * @param name The name that is wanted.
   * @param uses Makes of a name all that will stand in the document.
   * @returns The name, with the lowest number behind it that makes every use of it free.
   */
  take(name: string, uses: (name: string) => readonly string[]): string;
}

/** @param taken What cannot be given out. */
export function createNamePool(taken: Iterable<string>): NamePool {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  // Numbers once given are never tried again, or names that differ in case alone would take the square of their time.
  const next = new Map<string, number>();
  return {
    take(name, uses) {
      const all = (number: number) => uses(numbered(name, number)).map((use) => use.toLowerCase());
      const key = all(1).join();
      let number = next.get(key) ?? 1;
      while (all(number).some((use) => used.has(use))) number += 1;
      next.set(key, number + 1);
      for (const use of all(number)) used.add(use);
      return numbered(name, number);
    },
  };
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}${number}`;
}
