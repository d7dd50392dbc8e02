/** The last requests a sandbox has answered. */

/** One request, without its query, headers or body: those may hold secrets. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** `undefined` when the path or method is not documented */
  readonly operationId: string | undefined;
  /** `undefined` when the connection was cut instead */
  readonly status: number | undefined;
}

/** A log that forgets the oldest entries. */
export interface RequestLog {
  add(request: LoggedRequest): void;
  /** the kept entries, oldest first */
  entries(): readonly LoggedRequest[];
  clear(): void;
}

/** Makes a log that keeps a number of entries: a whole number, or `Infinity` for all. */
export function createRequestLog(size: number): RequestLog {
  const kept: LoggedRequest[] = [];
  // A ring: once it is full, the next entry takes the place of the oldest.
  let next = 0;
  return {
    add: (request) => {
      if (size === 0) return;
      kept[next] = request;
      next = (next + 1) % size;
    },
    entries: () => [...kept.slice(next), ...kept.slice(0, next)],
    clear: () => {
      kept.length = 0;
      next = 0;
    },
  };
}
