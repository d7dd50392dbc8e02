import { expect, it } from "vitest";
import { networkFailure } from "./network-failure.js";
import { retryAfter } from "./retry-after.js";

// A pattern that tries again from each place, or in each way, would not be done before the test's time is over.
const pieces = ["0", "1 ", " GMT", "://", "://a ", ":", "/", "\t"];

it.each(pieces)(
  "What a server writes is read in a time that grows with its length only: many %j",
  (piece) => {
    const text = piece.repeat(1_000_000);
    for (const value of [text, `${text}x`, `${text} GMT`]) {
      expect(retryAfter(new Headers({ "retry-after": value, date: value })) ?? 0).toBeGreaterThanOrEqual(0);
      expect(networkFailure(new Error(value), undefined)).toMatchObject({ code: "network" });
    }
  },
);
