import { describe, expect, it } from "vitest";
import { isDay } from "./days.js";
import { readMinutes, readTime } from "./read-time.js";
import { describeTime, stamp } from "./stamp.js";

describe("times as callers write them", () => {
  it("are UTC when they have no offset, whatever the zone of the machine", () => {
    expect(readTime("2026-09-07T11:00:00")).toBe(Date.parse("2026-09-07T11:00:00Z"));
    expect(readTime("2026-09-07T11:00:00+01:00")).toBe(Date.parse("2026-09-07T10:00:00Z"));
    expect(readTime("2026-09-07")).toBe(Date.parse("2026-09-07T00:00:00Z"));
  });

  it.each(["", "yesterday", "2026-13-01", "2026-09-07 11:00", "11:00", "2026-09-07T25:00:00"])(
    "cannot be %j",
    (text) => {
      expect(readTime(text)).toBeUndefined();
    },
  );

  it("of a day are hours and minutes, to the end of the day", () => {
    expect([readMinutes("09:30"), readMinutes("0930"), readMinutes("24:00")]).toEqual([570, 570, 1440]);
    expect([readMinutes("24:01"), readMinutes("09:60"), readMinutes("9:30")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("know the calendar", () => {
    expect([isDay("2028-02-29"), isDay("2027-02-29"), isDay("2027-2-9"), isDay("9999-12-31")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("times in answers", () => {
  it("are UTC in time stamps", () => {
    expect(stamp(Date.parse("2027-07-01T10:02:31.500+01:00"))).toBe("2027-07-01T09:02:31Z");
  });

  it("are read aloud by people", () => {
    const say = (time: string): string => describeTime(Date.parse(time), "Europe/London");
    expect(say("2027-03-08T09:00:00Z")).toBe("Mon 8th Mar 9:00am");
    expect(say("2027-07-01T23:15:00Z")).toBe("Fri 2nd Jul 12:15am");
    expect(say("2027-05-13T11:05:00Z")).toBe("Thu 13th May 12:05pm");
    expect(say("2027-12-31T13:00:00Z")).toBe("Fri 31st Dec 1:00pm");
  });
});
