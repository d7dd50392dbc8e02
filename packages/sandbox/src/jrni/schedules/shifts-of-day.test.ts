import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, weekdayOf, weekdays } from "../time/days.js";
import type { ShiftPattern } from "./schedule.js";
import { hoursOfRules, shiftsOfDay } from "./shifts-of-day.js";

const blank: ShiftPattern = {
  id: 1,
  companyId: 1,
  scheduleId: 1,
  startDate: "2027-03-01",
  startTime: "09:00",
  endTime: "17:00",
  frequency: "daily",
  interval: 1,
  byDay: [],
  exceptDate: [],
};

/** The days of a month on which a pattern has a shift. */
function daysOf(pattern: Partial<ShiftPattern>): number[] {
  const whole = { ...blank, ...pattern };
  return daysBetween("2027-03-01", "2027-03-31")
    .filter((day) => shiftsOfDay(whole, day).length > 0)
    .map((day) => Number(day.slice(8)));
}

describe("a shift pattern", () => {
  it("repeats each day, or each so many days", () => {
    expect(daysOf({ endDate: "2027-03-04" })).toEqual([1, 2, 3, 4]);
    expect(daysOf({ interval: 10 })).toEqual([1, 11, 21, 31]);
  });

  it("repeats each week on some days, or on the day it begins", () => {
    expect(daysOf({ frequency: "weekly", byDay: ["Monday", "friday"] })).toEqual([
      1, 5, 8, 12, 15, 19, 22, 26, 29,
    ]);
    expect(daysOf({ frequency: "weekly", startDate: "2027-03-03" })).toEqual([3, 10, 17, 24, 31]);
  });

  it("repeats each second week, of which the first is the one it begins in", () => {
    expect(
      daysOf({ frequency: "weekly", interval: 2, startDate: "2027-03-03", byDay: ["Monday", "Friday"] }),
    ).toEqual([5, 15, 19, 29]);
  });

  it("ends on its last day, or after so many times", () => {
    expect(daysOf({ repeatCount: 3 })).toEqual([1, 2, 3]);
    expect(daysOf({ frequency: "weekly", byDay: ["Monday", "Friday"], repeatCount: 2 })).toEqual([
      1, 5, 8, 12,
    ]);
    expect(daysOf({ repeatCount: 1, endDate: "2027-03-03" })).toEqual([1, 2, 3]);
  });

  it("leaves days out", () => {
    expect(daysOf({ endDate: "2027-03-04", exceptDate: ["2027-03-02"] })).toEqual([1, 3, 4]);
  });

  it("may list its shifts day by day", () => {
    const shifts = [
      { date: "2027-03-05", start: "09:00", end: "12:00" },
      { date: "2027-03-05", start: "13:00", end: "17:00" },
      { date: "2027-03-08", start: "10:00", end: "14:00" },
    ];
    expect(daysOf({ shifts })).toEqual([5, 8]);
    expect(shiftsOfDay({ ...blank, shifts }, "2027-03-05")).toEqual(shifts.slice(0, 2));
  });

  it("takes place only on its weekdays, between its days and never on those left out", () => {
    const day = fc.integer({ min: 0, max: 120 }).map((count) => addDays("2027-01-01", count));
    const pattern = fc.record({
      startDate: day,
      endDate: day,
      exceptDate: fc.array(day, { maxLength: 5 }),
      byDay: fc.subarray([...weekdays], { minLength: 1 }),
      frequency: fc.constantFrom("daily", "weekly"),
      interval: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(pattern, day, (some, date) => {
        if (shiftsOfDay({ ...blank, ...some }, date).length === 0) return;
        expect(some.byDay).toContain(weekdayOf(date));
        expect(some.exceptDate).not.toContain(date);
        expect(date >= some.startDate && date <= some.endDate).toBe(true);
      }),
    );
  });
});

describe("the rules of a schedule", () => {
  const schedule = {
    id: 1,
    companyId: 1,
    style: 0,
    rules: { "2027-03-08": "1000-1400", monday: "0900-1700", Friday: "nonsense" },
  };

  it("give a day the hours of its date, or else of its weekday", () => {
    expect(hoursOfRules(schedule, "2027-03-08")).toEqual([
      { date: "2027-03-08", start: "10:00", end: "14:00" },
    ]);
    expect(hoursOfRules(schedule, "2027-03-15")).toEqual([
      { date: "2027-03-15", start: "09:00", end: "17:00" },
    ]);
    expect(hoursOfRules(schedule, "2027-03-16")).toEqual([]);
    expect(hoursOfRules(schedule, "2027-03-12")).toEqual([]);
  });
});
