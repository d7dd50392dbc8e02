/** The time inside a sandbox, so that a test can let a token expire without waiting for it. */

/** A clock that stands still until it is moved, or runs along with another one. */
export interface Clock {
  /** the time inside the sandbox */
  now(): Date;
  /** Moves the clock on by milliseconds. */
  advance(milliseconds: number): void;
  /** Puts the clock at a time. A clock that runs goes on from there. */
  set(time: Date | string): void;
  /** Puts the clock back to where it began. */
  reset(): void;
}

/** Where a clock begins: a time at which it stands still, or a function such as `Date.now` that it follows. */
export type ClockSource = Date | string | (() => number);

/** The time at which a sandbox stands when none is given. */
const defaultTime = "2025-06-02T08:00:00Z";

/**
 * Makes a clock.
 *
 * @throws RangeError when a time is not one.
 */
export function createClock(source: ClockSource = defaultTime): Clock {
  const start = typeof source === "function" ? undefined : milliseconds(source);
  const base = (): number => (typeof source === "function" ? source() : (start ?? 0));
  let shift = 0;
  return {
    now: () => new Date(base() + shift),
    advance: (by) => {
      if (!Number.isFinite(by)) throw new RangeError(`Cannot advance the clock by ${by} ms`);
      shift += by;
    },
    set: (time) => {
      shift = milliseconds(time) - base();
    },
    reset: () => {
      shift = 0;
    },
  };
}

function milliseconds(time: Date | string): number {
  const value = new Date(time).getTime();
  if (Number.isNaN(value))
    throw new RangeError(`"${String(time)}" is not a time; write it like ${defaultTime}`);
  return value;
}
