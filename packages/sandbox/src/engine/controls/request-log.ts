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

/** Makes a log that keeps a number of entries. */
export function createRequestLog(size: number): RequestLog {
  let kept: LoggedRequest[] = [];
  return {
    add: (request) => {
      kept.push(request);
      // Cut back now and then rather than shift the whole list on every request.
      if (kept.length > 2 * size) kept = kept.slice(-size);
    },
    entries: () => (size > 0 ? kept.slice(-size) : []),
    clear: () => {
      kept = [];
    },
  };
}
