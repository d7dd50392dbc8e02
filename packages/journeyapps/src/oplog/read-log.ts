/** Reads page after page of the log, and waits where there is nothing new or something failed for the moment. */
import type { ApiError } from "@api-clients/core";
import { isApiError, isTransportError, unwrap } from "@api-clients/core";
import type { AnyCall } from "../api.js";
import type { OplogPage } from "../generated/schema.gen.js";
import { longestPause, pause } from "../transport/pause.js";
import type { LogPage } from "./log-page.js";
import { logPage } from "./log-page.js";
import type { OplogOptions } from "./oplog.js";

const longestBackOff = 60_000;

/** That no two requests are less than a second apart is seen to by the transport. */
export async function* readLog(
  GET: AnyCall,
  { start = "0", follow = true, interval = 1000, pageSize = 1000, signal, onRetry }: OplogOptions,
): AsyncGenerator<LogPage, void, undefined> {
  for (let failures = 0; ;) {
    signal?.throwIfAborted();
    const query = { start, limit: pageSize, sequence_ids: true };
    const answer: { data: unknown } | { error: unknown } = await GET("/oplog.json", {
      params: { query },
      signal,
    })
      .then((result) => ({ data: unwrap(result) }))
      .catch((error: unknown) => ({ error }));
    if ("data" in answer) {
      failures = 0;
      const page = logPage(answer.data as OplogPage, start);
      yield page;
      start = page.next;
      if (page.more) continue;
      if (!follow) return;
      await pause(interval, signal);
    } else {
      const { error } = answer;
      if (!follow || !isPassing(error)) throw error;
      const backOff = Math.random() * Math.min(longestBackOff, interval * 2 ** ++failures);
      const asked = (error as Partial<ApiError>).retryAfter ?? 0;
      const delay = Math.min(Math.max(interval, backOff, asked), longestPause);
      onRetry?.({ error, delay });
      await pause(delay, signal);
    }
  }
}

/** The server's fault, or nobody's: worth another try, however often it takes. */
function isPassing(error: unknown): boolean {
  if (isApiError(error)) return error.status >= 500 || error.status === 429 || error.status === 408;
  return isTransportError(error, "network") || isTransportError(error, "timeout");
}
