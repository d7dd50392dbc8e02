/** Keeps the limit that JourneyApps sets for its log: one request a second, whoever asks and why. */
import type { Policy } from "@api-clients/core";
import { pause } from "./pause.js";

const interval = 1000;

/** Retries and several readers of one client wait for their turn too. */
export function oplogPace(): Policy {
  let nextTurn = -Infinity;
  return (next) => async (request, init) => {
    if (!new URL(request.url).pathname.endsWith("/oplog.json")) return next(request, init);
    const turn = Math.max(nextTurn, performance.now());
    nextTurn = turn + interval;
    // A timer may fire a little early.
    for (let wait = 0; (wait = turn - performance.now()) > 0;) {
      await pause(Math.ceil(wait), init?.signal ?? request.signal);
    }
    return next(request, init);
  };
}
