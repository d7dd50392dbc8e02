/** The faults that wait for requests to meet. */
import { refuseNonsense } from "./check-fault.js";
import type { Fault, FaultKind } from "./fault.js";
import type { Operation } from "../document/operation.js";

/** The faults that wait for requests. */
export interface Faults {
  /**
   * Adds a fault; the function it returns takes it away again.
   *
   * @throws TypeError when the fault makes no sense.
   */
  add(fault: Fault): () => void;
  /** how many faults have not yet met all their requests */
  readonly waiting: number;
  /** Takes all faults away. */
  clear(): void;
}

/** The faults as the engine uses them. */
export interface FaultQueue extends Faults {
  /** The faults that meet a request: at most one delay and one other, the oldest first. */
  take(operation: Operation | undefined, method: string, path: string): readonly FaultKind[];
}

/** Makes the faults of a sandbox with these operations. */
export function createFaults(operations: readonly Operation[]): FaultQueue {
  let waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      refuseNonsense(fault, operations);
      const entry = { fault, left: fault.times ?? 1 };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    get waiting() {
      return waiting.length;
    },
    clear: () => {
      waiting = [];
    },
    take: (operation, method, path) => {
      if (waiting.length === 0) return [];
      const meeting = waiting.filter(({ fault }) => meets(fault, operation, method, path));
      const delay = meeting.find(({ fault }) => fault.kind === "latency");
      const other = meeting.find(({ fault }) => fault.kind !== "latency");
      const taken = [delay, other].filter((entry) => entry !== undefined);
      for (const entry of taken) entry.left -= 1;
      waiting = waiting.filter((entry) => entry.left > 0);
      return taken.map((entry) => entry.fault);
    },
  };
}

function meets(fault: Fault, operation: Operation | undefined, method: string, path: string): boolean {
  // A login needs no token, and must work for a test of what happens when a token has expired.
  if (fault.kind === "expiredToken" && !operation?.security.length) return false;
  return (
    (fault.operationId === undefined || fault.operationId === operation?.id) &&
    (fault.method === undefined || fault.method.toUpperCase() === method) &&
    (fault.path === undefined || fault.path === path || fault.path === operation?.path)
  );
}
