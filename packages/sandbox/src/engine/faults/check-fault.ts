/** Refuses faults that make no sense, when they are added: one that can do nothing would look like one that was met. */
import type { Operation } from "../document/operation.js";
import type { Fault, FaultKind } from "./fault.js";

/**
 * Checks a fault.
 *
 * @throws TypeError that says what it may be instead.
 */
export function refuseNonsense(fault: Fault, operations: readonly Operation[]): void {
  const { operationId, times = 1 } = fault;
  const nonsense = nonsenseIn(fault);
  if (nonsense !== undefined) throw new TypeError(nonsense);
  if (operationId !== undefined && !operations.some(({ id }) => id === operationId)) {
    throw new TypeError(`There is no operation "${operationId}" for this fault to meet`);
  }
  if (!(times >= 1)) throw new TypeError(`A fault must meet at least 1 request, not ${times}`);
}

const redirects: readonly unknown[] = [301, 302, 303, 307, 308];

function nonsenseIn(fault: FaultKind): string | undefined {
  switch (fault.kind) {
    case "status": {
      const { status } = fault;
      if (Number.isInteger(status) && status >= 400 && status <= 599) return undefined;
      return `A fault has a status from 400 to 599, not ${status}`;
    }
    case "rateLimit": {
      const { retryAfter = 1 } = fault;
      if (retryAfter instanceof Date ? !Number.isNaN(retryAfter.getTime()) : isWhole(retryAfter))
        return undefined;
      return `Retry-After is a whole number of seconds or a Date, not ${String(retryAfter)}`;
    }
    case "latency":
      if (fault.milliseconds >= 0 && fault.milliseconds <= 600_000) return undefined;
      return `A delay is 0 to 600000 milliseconds, not ${fault.milliseconds}`;
    case "redirect": {
      const { location, status = 302 } = fault;
      if (!redirects.includes(status))
        return `A redirect has one of the statuses ${redirects.join(", ")}, not ${status}`;
      if (typeof location === "string" && location !== "") return undefined;
      return `A redirect needs a location such as "/elsewhere", not ${JSON.stringify(location)}`;
    }
    case "cutConnection": {
      const { at = "beforeHeaders" } = fault;
      if (at === "beforeHeaders" || at === "midBody") return undefined;
      return `A connection is cut at "beforeHeaders" or "midBody", not ${JSON.stringify(at)}`;
    }
    case "expiredToken":
      return undefined;
    default: {
      const { kind }: { kind?: unknown } = fault;
      const known = "status, rateLimit, latency, expiredToken, redirect, cutConnection";
      return `There is no fault of the kind ${JSON.stringify(kind)}; there is ${known}`;
    }
  }
}

function isWhole(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
