/** The names that somebody who mistyped one probably meant. */

/**
 * Picks the candidates that differ least from `name`, nearest first.
 *
 * @param name What was written.
 * @param candidates What would have been right.
 * @param count How many to return at most; 3 by default.
 * @returns The candidates within a third of the length of `name`, and at least within 2 edits.
 *
 * @example
 * nearest("x-evidance", ["x-evidence", "x-source"]); // ["x-evidence"]
 */
export function nearest(name: string, candidates: Iterable<string>, count = 3): string[] {
  const limit = Math.max(2, Math.floor(name.length / 3));
  return [...candidates]
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(({ distance }) => distance <= limit)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** How many letters must be put in, taken out or replaced to turn one word into the other. */
function editDistance(from: string, to: string): number {
  const letters = [...to];
  let above = [0, ...letters.keys()].map((_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of letters.entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
