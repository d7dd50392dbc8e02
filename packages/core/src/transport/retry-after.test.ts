import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfter } from "./retry-after.js";

const NOON = Date.UTC(2026, 10, 22, 12);

function read(value: string, date?: string, now?: number): number | undefined {
  return retryAfter(new Headers({ "retry-after": value, ...(date && { date }) }), now);
}

describe("Retry-After", () => {
  it("is read as seconds", () => {
    expect(read("0")).toBe(0);
    expect(read("120")).toBe(120_000);
  });

  it("is read as an HTTP date, in today's form and in the old one", () => {
    expect(read("Sun, 22 Nov 2026 12:01:30 GMT", undefined, NOON)).toBe(90_000);
    expect(read("Sunday, 22-Nov-26 12:01:30 GMT", undefined, NOON)).toBe(90_000);
  });

  it("is 0 for a date that has passed", () => {
    expect(read("Sun, 22 Nov 2026 11:00:00 GMT", undefined, NOON)).toBe(0);
  });

  it("is measured by the server's clock where the server tells its time", () => {
    expect(read("Sun, 22 Nov 2026 12:01:30 GMT", "Sun, 22 Nov 2026 12:01:00 GMT")).toBe(30_000);
  });

  it("is measured by our clock where the server's time makes no sense", () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    expect(read(inAMinute, "yesterday")).toBeGreaterThan(50_000);
  });

  it.each([
    "",
    "soon",
    "-3",
    "1.5",
    "+1",
    "1e3",
    "0x10",
    "12 s",
    "2026-11-22T12:01:30Z",
    "Tomorrow, at noon GMT",
  ])("is left out of account where it makes no sense: %j", (value) =>
    expect(read(value, undefined, NOON)).toBeUndefined(),
  );

  it("is undefined without the header", () => {
    expect(retryAfter(new Headers())).toBeUndefined();
  });

  it("never throws, and never is negative or not a number", () => {
    const headerValue = fc.stringMatching(/^[ -~]*$/);
    fc.assert(
      fc.property(headerValue, headerValue, (value, date) => {
        const milliseconds = read(value, date);
        expect(milliseconds === undefined || milliseconds >= 0).toBe(true);
      }),
    );
  });
});
