import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account } from "../fixtures/call.js";
import { readOlderRange } from "./older-range.js";

let account: Account;

beforeEach(() => {
  account = open();
});

describe("the days of the older calls", () => {
  it.each([
    [{ date: "2027-03-08" }, "2027-03-08", "2027-03-08"],
    [{ date: "2027-03-08", edate: "2027-03-10" }, "2027-03-08", "2027-03-10"],
    [{ month: "0228" }, "2028-02-01", "2028-02-29"],
    [{ month: "1227" }, "2027-12-01", "2027-12-31"],
    [{ cal_month: "0427" }, "2027-03-29", "2027-05-09"],
    [{ year: "2027" }, "2027-01-01", "2027-12-31"],
    [{ week: "1027" }, "2027-03-08", "2027-03-14"],
    [{ week: "0127" }, "2027-01-04", "2027-01-10"],
    [{}, "2027-03-01", "2027-03-01"],
  ])("of %j are read", (query, start, end) => {
    expect(readOlderRange(query, "2027-03-01")).toEqual({ start, end });
  });

  it.each([
    { month: "1327" },
    { month: "March" },
    { week: "5427" },
    { week: "W1" },
    { year: "27" },
    { cal_month: "" },
  ])("cannot be %j", (query) => {
    expect(() => readOlderRange(query, "2027-03-01")).toThrow("refused with 400");
  });
});

describe("day data", () => {
  it("counts the same times as dates do", async () => {
    const { body } = await account.call("GET /44120/day_data?service_id=51310&person_id=610&week=1027");
    const [entry] = itemsOf(body, "day_data");
    expect(entry).toMatchObject({ service_id: 51310, name: "Bicycle Tune-up" });
    const dates = await account.call(
      "GET /44120/dates?service_id=51310&person_id=610&start_date=2027-03-08&end_date=2027-03-14",
    );
    const counts = at(dates.body, "dates") as { start_date: string; count: number }[];
    expect(entry?.days).toEqual(counts.map(({ start_date, count }) => ({ spaces: count, date: start_date })));
  });

  it("is of all services when none is named", async () => {
    const { body } = await account.call("GET /44120/day_data?date=2027-03-08");
    expect(itemsOf(body, "day_data").map(({ name }) => name)).toEqual(["Bicycle Tune-up", "Wheel Truing"]);
    expect(at(body, "_embedded", "day_data", 1, "_links", "self", "href")).toBe(
      "https://example.jrni.com/api/v5/44120/day_data?date=2027-03-08&service_id=51311",
    );
  });
});

describe("time data", () => {
  it("has the times of each person in minutes, free or not", async () => {
    const { body } = await account.call(
      "GET /44120/time_data?service_id=51310&date=2027-03-29&end_date=2027-03-30",
    );
    const entries = itemsOf(body, "events");
    expect(entries.map(({ name, date }) => [name, date])).toEqual([
      ["Ana Ruiz", "2027-03-29"],
      ["Ben Okoro", "2027-03-29"],
      ["Ana Ruiz", "2027-03-30"],
      ["Ben Okoro", "2027-03-30"],
    ]);
    expect(at(entries[0]?.times, 0)).toEqual({
      time: 540,
      avail: 1,
      price: 2500,
      datetime: "2027-03-29T09:00:00+01:00",
    });
    const monday = await account.call("GET /44120/time_data?service_id=51310&person_id=610&date=2027-03-08");
    expect(at(itemsOf(monday.body, "events")[0]?.times, 0)).toMatchObject({ time: 540, avail: 0 });
  });
});
