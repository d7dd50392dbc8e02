/** Positions in the log: decimal digits, for they are beyond what a JavaScript number can hold. */
import type { TransportError } from "@api-clients/core";
import { protocolError } from "../protocol-error.js";

/** @throws TypeError where `start` is no position; a number would be rounded already. */
export function checkedStart(start: string): string {
  if (isPosition(start)) return start;
  throw new TypeError("start must be a position in the log: a string of digits");
}

/**
 * Checks a position that the server tells.
 *
 * @param position What it told.
 * @param from Where we have read to.
 * @param what What it told it of.
 * @throws TransportError where it is no position, or one that leads back.
 */
export function checkedPosition(position: unknown, from: string, what: string): string {
  if (!isPosition(position)) throw logError(`gave ${what} without an exact position`);
  if (BigInt(position) < BigInt(from)) throw logError(`led back: it gave ${what} from before`);
  return position;
}

export function logError(problem: string): TransportError {
  return protocolError("GET", "/oplog.json", problem);
}

/** The position after this one. */
export function after(position: string): string {
  return String(BigInt(position) + 1n);
}

/** Positions are less than 2^63, which has 19 digits. */
function isPosition(value: unknown): value is string {
  return typeof value === "string" && /^\d{1,19}$/.test(value);
}
