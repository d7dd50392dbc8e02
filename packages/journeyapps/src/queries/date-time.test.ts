import fc from "fast-check";
import { expect, it } from "vitest";
import { dateTime } from "./date-time.js";

it("writes any time as the API does, and cuts off less than a second", () => {
  const years = { min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (time) => {
      expect(dateTime(time)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(Date.parse(dateTime(time))).toBe(Math.floor(time.getTime() / 1000) * 1000);
    }),
  );
});

it("throws for an invalid date instead of asking for nothing in particular", () => {
  expect(() => dateTime(new Date("soon"))).toThrow(RangeError);
});
