import { beforeEach, describe, expect, it } from "vitest";
import { at, open, type Account } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

interface Slot {
  readonly start: string;
  readonly available: boolean;
  readonly durations: readonly number[];
  readonly prices?: readonly number[];
}

const monday = "start_date=2027-03-08";
const ana = "person_id=610";

async function times(query: string, call = account.call): Promise<Slot[]> {
  const { status, body } = await call(`GET /44120/times?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return at(body, "times") as Slot[];
}

/** The times of day at which something is free: `09:30`. */
async function free(query: string, call = account.call): Promise<string[]> {
  const slots = await times(`${query}&only_available=true`, call);
  return slots.map(({ start }) => start.slice(11, 16));
}

describe("times", () => {
  it("are the hours of the shifts, without what is booked and blocked, and without time to clear up", async () => {
    // Ana Ruiz is there from nine to five, is booked from nine to ten, clears up until ten past and is away at noon.
    const slots = await times(`service_id=51310&${monday}&${ana}`);
    expect(slots.map(({ start, durations }) => [start.slice(11, 16), durations])).toEqual([
      ["09:00", []],
      ["09:30", []],
      ["10:00", []],
      ["10:30", [30, 60]],
      ["11:00", [30]],
      ["11:30", []],
      ["12:00", []],
      ["12:30", []],
      ["13:00", [30, 60]],
      ["13:30", [30, 60]],
      ["14:00", [30, 60]],
      ["14:30", [30, 60]],
      ["15:00", [30, 60]],
      ["15:30", [30, 60]],
      ["16:00", [30, 60]],
      ["16:30", [30]],
    ]);
    expect(slots[0]).toEqual({ start: "2027-03-08T09:00:00+00:00", available: false, durations: [] });
    expect(slots[3]).toMatchObject({ available: true, prices: [2500, 4200] });
  });

  it("of several people are merged, unless that is not wanted", async () => {
    const merged = await times(`service_id=51310&${monday}`);
    expect(merged).toHaveLength(16);
    expect(merged[0]).toMatchObject({ available: true, durations: [30, 60] });
    const apart = await times(`service_id=51310&${monday}&merge_times=false`);
    expect(apart).toHaveLength(32);
    expect(apart.slice(0, 2).map(({ start, available }) => [start.slice(11, 16), available])).toEqual([
      ["09:00", false],
      ["09:00", true],
    ]);
  });

  it("are those of the people and resources that are asked for", async () => {
    expect(await free(`service_id=51310&${monday}&people_ids=610`)).toEqual(
      await free(`service_id=51310&${monday}&${ana}`),
    );
    expect(await free(`service_id=51310&${monday}&people_ids=610,611`)).toHaveLength(16);
    expect(await free(`service_id=51310&${monday}&resource_id=27`)).toHaveLength(16);
    // Somebody who does not give the service has no times for it.
    expect(await free(`service_id=51311&${monday}&${ana}`)).toEqual([]);
    // Together they are free when both are.
    await account.admin("POST /admin/44120/slots", {
      start_time: "2027-03-08T13:00:00Z",
      end_time: "2027-03-08T17:00:00Z",
      resource_id: 27,
    });
    expect(await free(`service_id=51310&${monday}&${ana}&resource_id=27`)).toEqual(["10:30", "11:00"]);
  });

  it("are those at which a duration fits", async () => {
    expect(await free(`service_id=51310&${monday}&${ana}&duration=60`)).not.toContain("11:00");
    expect(
      (await times(`service_id=51310&${monday}&duration=60`)).every(
        ({ durations }) => durations[0] === 60 || durations.length === 0,
      ),
    ).toBe(true);
    expect(await free(`service_id=51310&${monday}&duration=45`)).toEqual([]);
  });

  it("leave a booking or a basket item out of account when asked to", async () => {
    expect(await free(`service_id=51310&${monday}&${ana}&ignore_booking=15540`)).toContain("09:00");
    const basket = await account.call("POST /baskets", { company_id: 44120 });
    const guest = account.as(basket.headers.get("auth-token") ?? "");
    const item = { service_id: 51310, person_id: 610, start: "2027-03-08T13:00:00+00:00" };
    const held = await guest(`POST /baskets/${String(at(basket.body, "id"))}/service_items`, item);
    expect(await free(`service_id=51310&${monday}&${ana}`)).not.toContain("13:00");
    expect(
      await free(`service_id=51310&${monday}&${ana}&ignore_service_item=${String(at(held.body, "id"))}`),
    ).toContain("13:00");
  });

  it("come with the offset of the zone that is asked for; days are those of the company", async () => {
    const [first] = await times(`service_id=51310&${monday}&time_zone=America/New_York`);
    expect(first?.start).toBe("2027-03-08T04:00:00-05:00");
    expect(await account.call(`GET /44120/times?service_id=51310&${monday}&time_zone=Mars`)).toMatchObject({
      status: 400,
      body: { detail: "time_zone is invalid" },
    });
  });

  it("keep their hours when the clocks change, and so do bookings", async () => {
    // The clocks go forward on Sunday, 28 March.
    const friday = await times("service_id=51310&start_date=2027-03-26");
    const next = await times("service_id=51310&start_date=2027-03-29");
    expect([friday[0]?.start, friday.at(-1)?.start]).toEqual([
      "2027-03-26T09:00:00+00:00",
      "2027-03-26T16:30:00+00:00",
    ]);
    expect([next[0]?.start, next.at(-1)?.start]).toEqual([
      "2027-03-29T09:00:00+01:00",
      "2027-03-29T16:30:00+01:00",
    ]);
    const booking = { datetime: next[0]?.start, service_id: 51310, person_id: 610, member_id: 7044 };
    const made = await account.call("POST /44120/bookings", booking);
    expect(at(made.body, "_embedded", "bookings", 0)).toMatchObject({
      datetime: "2027-03-29T09:00:00+01:00",
      min_cancellation_time: "2027-03-28T21:00:00+01:00",
    });
  });

  it("of a night shift follow the clocks through the hour that is skipped and the one that comes twice", async () => {
    const night = (date: string): object => ({ shifts: [{ date, start: "00:00", end: "04:00" }] });
    for (const date of ["2027-03-28", "2027-10-31"]) {
      await account.admin("POST /admin/44120/schedules/905/shift_patterns", night(date));
    }
    const spring = await times("service_id=51310&start_date=2027-03-28");
    expect(spring.map(({ start }) => start.slice(11))).toEqual([
      "00:00:00+00:00",
      "00:30:00+00:00",
      "02:00:00+01:00",
      "02:30:00+01:00",
      "03:00:00+01:00",
      "03:30:00+01:00",
    ]);
    account.sandbox.clock.set("2027-10-01T12:00:00Z");
    const autumn = await times("service_id=51310&start_date=2027-10-31");
    expect(autumn.map(({ start }) => start.slice(11))).toEqual([
      "00:00:00+01:00",
      "00:30:00+01:00",
      "01:00:00+01:00",
      "01:30:00+01:00",
      "01:00:00+00:00",
      "01:30:00+00:00",
      "02:00:00+00:00",
      "02:30:00+00:00",
      "03:00:00+00:00",
      "03:30:00+00:00",
    ]);
  });

  it("of a shift that lasts beyond midnight belong to the day they are on", async () => {
    await account.admin("POST /admin/44120/schedules/905/shift_patterns", {
      shifts: [{ date: "2027-03-13", start: "23:00", end: "01:00" }],
    });
    expect(await free("service_id=51310&start_date=2027-03-13")).toEqual(["23:00", "23:30"]);
    expect(await free("service_id=51310&start_date=2027-03-14")).toEqual(["00:00", "00:30"]);
    const late = { datetime: "2027-03-14T00:30:00+00:00", service_id: 51310, member_id: 7044 };
    expect((await account.call("POST /44120/bookings", late)).status).toBe(201);
  });

  it("are those of one day without an end, also when the start is a time", async () => {
    expect(await free("service_id=51310&start_date=2027-03-08T15:00:00Z")).toEqual(
      await free(`service_id=51310&${monday}`),
    );
    const week = await times("service_id=51310&start_date=2027-03-06&end_date=2027-03-12");
    expect(new Set(week.map(({ start }) => start.slice(0, 10)))).toEqual(
      new Set(["2027-03-08", "2027-03-09", "2027-03-10", "2027-03-11", "2027-03-12"]),
    );
  });

  it.each([
    ["service_id=51310&start_date=soon", "start_date is invalid"],
    [
      "service_id=51310&start_date=2027-03-08&end_date=2027-03-07",
      "end_date is invalid: it lies before start_date",
    ],
    [
      "service_id=51310&start_date=2027-03-08&end_date=2029-03-08",
      "end_date is invalid: the sandbox answers at most 366 days at once",
    ],
    ["service_id=51310&start_date=9999-12-31", "start_date is invalid"],
  ])("refuse %s", async (query, detail) => {
    expect(await account.call(`GET /44120/times?${query}`)).toMatchObject({
      status: 400,
      body: { title: "Validation Error", detail },
    });
  });

  it("refuse a service that is not there with 404, and one of another company with 403", async () => {
    expect((await account.call(`GET /44120/times?service_id=1&${monday}`)).status).toBe(404);
    expect((await account.call(`GET /44121/times?service_id=51310&${monday}`)).status).toBe(403);
    expect((await account.call(`GET /44120/times?service_id=51310&${monday}&person_id=612`)).status).toBe(
      403,
    );
  });
});

describe("how far ahead", () => {
  beforeEach(() => {
    account.travel("2027-03-08T13:15:00Z");
  });

  it("the public has to book in advance, and administrators have not", async () => {
    const query = `service_id=51310&${monday}&${ana}`;
    expect((await free(query))[0]).toBe("15:30");
    const member = { email: "tom.reyes@spoke-and-chain.example", password: "paper boat harbour" };
    const login = await account.call("POST /login/admin", member);
    const admin = account.as(String(at(login.body, "auth_token")));
    expect((await free(query, admin))[0]).toBe("13:30");
    const own = await admin(`GET /admin/44120/times?${query}`);
    expect(at(own.body, "times", 0)).toMatchObject({ start: "2027-03-08T13:30:00+00:00", available: true });
  });

  it("the administrator of another company is one of the public", async () => {
    const query = "service_id=51312&start_date=2027-03-08&person_id=612";
    const { body } = await account.admin(`GET /44121/times?${query}&only_available=true`);
    expect(at(body, "times", 0, "start")).toBe("2027-03-08T15:30:00+00:00");
    const login = { email: "dara.lind@spoke-and-chain.example", password: "lantern tide meadow" };
    const parent = account.as(
      String(at((await account.call("POST /login/admin", login)).body, "auth_token")),
    );
    const above = await parent(`GET /44121/times?${query}&only_available=true`);
    expect(at(above.body, "times", 0, "start")).toBe("2027-03-08T13:30:00+00:00");
  });

  it("nothing lists the past", async () => {
    expect((await times(`service_id=51310&${monday}&${ana}`))[0]?.start).toBe("2027-03-08T13:30:00+00:00");
    expect(await times("service_id=51310&start_date=2027-03-05")).toEqual([]);
  });

  it("nothing lists what lies too far ahead", async () => {
    // 60 days on it is Friday, 7 May, a quarter past two by the clocks.
    expect((await times("service_id=51310&start_date=2027-05-07")).at(-1)?.start).toBe(
      "2027-05-07T14:00:00+01:00",
    );
    expect(await times("service_id=51310&start_date=2027-05-10")).toEqual([]);
  });
});

describe("dates", () => {
  it("count the free times of each day", async () => {
    const { body } = await account.call(
      `GET /44120/dates?service_id=51310&start_date=2027-03-06&end_date=2027-03-09&${ana}`,
    );
    expect(body).toEqual({
      dates: [
        { start_date: "2027-03-06", count: 0, available: false },
        { start_date: "2027-03-07", count: 0, available: false },
        { start_date: "2027-03-08", count: 10, available: true },
        { start_date: "2027-03-09", count: 12, available: true },
      ],
    });
  });

  it("count what the times list", async () => {
    const { body } = await account.call(
      "GET /44120/dates?service_id=51310&start_date=2027-03-08&end_date=2027-04-30",
    );
    for (const { start_date, count } of at(body, "dates") as { start_date: string; count: number }[]) {
      expect(await free(`service_id=51310&start_date=${start_date}`), start_date).toHaveLength(count);
    }
  });
});

describe("a service that the public cannot book", () => {
  it("has no times for it, and a booking is a 409; for administrators it has", async () => {
    const service = account.sandbox.state.services.get(51310);
    if (service) account.sandbox.state.services.set(51310, { ...service, bookable: false });
    const query = `service_id=51310&${monday}`;
    expect(await free(query)).toEqual([]);
    const booking = { datetime: "2027-03-08T13:00:00+00:00", service_id: 51310, member_id: 7044 };
    expect((await account.call("POST /44120/bookings", booking)).status).toBe(409);
    expect(await free(query, account.admin)).toHaveLength(16);
    expect((await account.admin("POST /admin/44120/bookings", booking)).status).toBe(201);
  });
});
