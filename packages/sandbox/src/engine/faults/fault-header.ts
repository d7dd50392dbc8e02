/** Faults asked for by a header, for callers that can reach the sandbox only over its port. */
import type { FaultKind } from "./fault.js";

/** The header that asks for a fault: `X-Sandbox-Fault: status=503`. */
export const faultHeader = "x-sandbox-fault";

/**
 * Reads `latency=200, rate-limit=2`.
 *
 * @throws SyntaxError when it asks for something unknown.
 */
export function readFaultHeader(header: string | null): FaultKind[] {
  return header === null ? [] : header.split(",").map((item) => readItem(item.trim()));
}

function readItem(item: string): FaultKind {
  const equals = item.indexOf("=");
  const name = equals < 0 ? item : item.slice(0, equals);
  const value = equals < 0 ? "" : item.slice(equals + 1);
  switch (name) {
    case "status":
      return { kind: "status", status: readNumber(item, value, 400, 599) };
    case "rate-limit":
      return { kind: "rateLimit", retryAfter: value === "" ? undefined : readNumber(item, value, 0, 86_400) };
    case "latency":
      return { kind: "latency", milliseconds: readNumber(item, value, 0, 600_000) };
    case "expired-token":
      if (equals < 0) return { kind: "expiredToken" };
      break;
    case "redirect":
      if (value !== "") return { kind: "redirect", location: value };
      break;
    case "cut-connection":
      if (equals < 0) return { kind: "cutConnection" };
      if (value === "mid-body") return { kind: "cutConnection", at: "midBody" };
      break;
  }
  throw new SyntaxError(
    `${faultHeader}: "${item}" is not a fault; write status=503, rate-limit=2, latency=200, expired-token, ` +
      "redirect=/elsewhere, cut-connection or cut-connection=mid-body",
  );
}

function readNumber(item: string, value: string, from: number, to: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new SyntaxError(`${faultHeader}: "${item}" needs a whole number from ${from} to ${to}`);
}
