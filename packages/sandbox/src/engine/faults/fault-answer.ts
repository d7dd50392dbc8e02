/** The answers of the faults that replace an answer. */
import type { Answer } from "../answer/answer.js";
import { toReply, type Reply } from "../answer/reply.js";
import { ConnectionCut } from "./cut.js";
import type { FaultKind } from "./fault.js";

/**
 * The answer a fault gives instead of the provider; `undefined` when the provider still has to answer.
 *
 * @param shape Gives an error status the body it has at this provider.
 * @throws ConnectionCut when the fault is that nothing is answered.
 */
export function faultAnswer(fault: FaultKind, shape: (status: number) => Answer): Reply | undefined {
  switch (fault.kind) {
    case "status":
      return toReply(
        fault.body === undefined ? shape(fault.status) : { status: fault.status, body: fault.body },
      );
    case "rateLimit": {
      const { retryAfter = 1 } = fault;
      const header = typeof retryAfter === "number" ? String(retryAfter) : retryAfter.toUTCString();
      const answer = shape(429);
      return toReply({ ...answer, headers: { ...answer.headers, "retry-after": header } });
    }
    case "redirect":
      return toReply({ status: fault.status ?? 302, headers: { location: fault.location } });
    case "cutConnection":
      if (fault.at !== "midBody") throw new ConnectionCut();
      return undefined;
    case "latency":
    case "expiredToken":
      return undefined;
  }
}
