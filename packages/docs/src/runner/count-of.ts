/** Counts things in words: "1 line", "9,500 lines". */

/** @param noun What is counted, in the singular. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
