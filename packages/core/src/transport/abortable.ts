/** Waiting that the caller can end. */

/**
 * Calls as soon as the signal is aborted, which may be at once.
 *
 * @returns A function that stops listening.
 */
export const onAbort = (signal: AbortSignal | undefined, listener: () => void) => {
  if (signal?.aborted) listener();
  else signal?.addEventListener("abort", listener);
  return () => signal?.removeEventListener("abort", listener);
};

/** Settles as `work` does, or rejects with the signal's reason as soon as that is aborted. `work` itself goes on. */
export const abortable = <Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> =>
  new Promise((resolve, reject) => {
    const stop = onAbort(signal, () => reject(signal?.reason));
    work.finally(stop).then(resolve, reject);
  });

/** Resolves after a time, or rejects with the signal's reason as soon as that is aborted. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> => {
  let timer: ReturnType<typeof setTimeout>;
  return abortable(
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    }),
    signal,
  ).finally(() => clearTimeout(timer));
};
