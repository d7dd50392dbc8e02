/** How fast something was. */

/** Requests answered. */
export interface Rate {
  /** by the clock */
  readonly second: number;
  /** by the CPU time of the process that answered */
  readonly cpuSecond: number;
}

/** The middle of several measurements, each column by itself. */
export function median(rates: readonly Rate[]): Rate {
  const middle = (values: number[]): number =>
    values.sort((left, right) => left - right)[values.length >> 1] ?? 0;
  return {
    second: middle(rates.map(({ second }) => second)),
    cpuSecond: middle(rates.map(({ cpuSecond }) => cpuSecond)),
  };
}
