import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantAt, isZone, offsetAt, wallTimeAt, writeTime } from "./zone.js";

const london = "Europe/London";
const at = (time: string): number => Date.parse(time);

describe("the clocks of a zone", () => {
  it("are on summer time between the last Sundays of March and October", () => {
    expect(offsetAt(at("2027-03-28T00:59:59Z"), london)).toBe(0);
    expect(offsetAt(at("2027-03-28T01:00:00Z"), london)).toBe(60);
    expect(offsetAt(at("2027-10-31T00:59:59Z"), london)).toBe(60);
    expect(offsetAt(at("2027-10-31T01:00:00Z"), london)).toBe(0);
    expect(offsetAt(at("2027-07-01T00:00:00Z"), "America/St_Johns")).toBe(-150);
  });

  it("show the same hour on both sides of a change, at instants an hour apart", () => {
    expect(new Date(instantAt("2027-03-27", 540, london)).toISOString()).toBe("2027-03-27T09:00:00.000Z");
    expect(new Date(instantAt("2027-03-28", 540, london)).toISOString()).toBe("2027-03-28T08:00:00.000Z");
    expect(writeTime(instantAt("2027-03-27", 540, london), london)).toBe("2027-03-27T09:00:00+00:00");
    expect(writeTime(instantAt("2027-03-28", 540, london), london)).toBe("2027-03-28T09:00:00+01:00");
  });

  it("skip an hour in spring: half past one becomes half past two", () => {
    expect(writeTime(instantAt("2027-03-28", 90, london), london)).toBe("2027-03-28T02:30:00+01:00");
  });

  it("show an hour twice in autumn, of which the first is taken", () => {
    expect(writeTime(instantAt("2027-10-31", 90, london), london)).toBe("2027-10-31T01:30:00+01:00");
    expect(wallTimeAt(at("2027-10-31T01:30:00Z"), london)).toEqual({ day: "2027-10-31", minutes: 90 });
  });

  it("are written with the offset of the zone that is asked for", () => {
    expect(writeTime(at("2027-03-08T09:00:00Z"), "America/New_York")).toBe("2027-03-08T04:00:00-05:00");
    expect(writeTime(at("2027-03-08T20:00:00Z"), "Asia/Kolkata")).toBe("2027-03-09T01:30:00+05:30");
  });

  it("are those of a zone that exists", () => {
    expect([isZone("Europe/London"), isZone("Europe/Leeds"), isZone("")]).toEqual([true, false, false]);
  });

  it("lead from any instant to a text that means the same instant, and from the time on the wall back to it", () => {
    const zones = fc.constantFrom(london, "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia", "UTC");
    const instants = fc.integer({ min: at("1995-01-01"), max: at("2060-01-01") });
    fc.assert(
      fc.property(zones, instants, (zone, milliseconds) => {
        const instant = Math.floor(milliseconds / 60_000) * 60_000;
        expect(Date.parse(writeTime(instant, zone))).toBe(instant);
        const { day, minutes } = wallTimeAt(instant, zone);
        const back = instantAt(day, minutes, zone);
        // A time that the clocks show twice leads to the first of the two.
        expect(wallTimeAt(back, zone)).toEqual({ day, minutes });
        expect(back).toBeLessThanOrEqual(instant);
      }),
    );
  });
});
