import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

/** How many times of a tune-up with Ana Ruiz are free on a day. */
async function freeOn(day: string): Promise<number> {
  const { body } = await account.call(
    `GET /44120/times?service_id=51310&person_id=610&start_date=${day}&only_available=true`,
  );
  return (at(body, "times") as unknown[]).length;
}

describe("a schedule", () => {
  it("is made without a body or links, and gives hours once somebody works by it", async () => {
    const made = await account.admin("POST /admin/44120/schedules");
    expect([made.status, at(made.body, "_links"), at(made.body, "uses_shift_patterns")]).toEqual([
      201,
      undefined,
      false,
    ]);
    const id = Number(at(made.body, "id"));
    const shifts = [{ date: "2027-03-13", start: "09:00", end: "11:00" }];
    expect((await account.admin(`POST /admin/44120/schedules/${id}/shift_patterns`, { shifts })).status).toBe(
      201,
    );
    expect(await freeOn("2027-03-13")).toBe(0);
    expect((await account.admin("PUT /admin/44120/people/610", { schedule_id: id })).status).toBe(200);
    expect(await freeOn("2027-03-13")).toBe(4);
    expect(await freeOn("2027-03-08")).toBe(0);
    const read = await account.admin(`GET /admin/44120/schedules/${id}`);
    expect(at(read.body, "uses_shift_patterns")).toBe(true);
  });

  it("is changed, listed and deleted with its patterns", async () => {
    const { body } = await account.admin("PUT /admin/44120/schedules/905", {
      desc: "Long Mondays",
      rules: { "2027-03-14": "1000-1200" },
    });
    expect(body).toMatchObject({ name: "Weekday shop hours", desc: "Long Mondays" });
    expect(await freeOn("2027-03-14")).toBe(4);
    expect(itemsOf((await account.admin("GET /admin/44120/schedules")).body, "schedules")).toHaveLength(1);
    expect((await account.admin("DELETE /admin/44120/schedules/905")).status).toBe(204);
    expect((await account.admin("GET /admin/44120/schedules/905/shift_patterns/14")).status).toBe(404);
    expect(await freeOn("2027-03-08")).toBe(0);
  });
});

describe("a shift pattern", () => {
  const patterns = "/admin/44120/schedules/905/shift_patterns";

  it("opens times, moves them and closes them again", async () => {
    const saturday = {
      start_date: "2027-03-13",
      end_date: "2027-03-31",
      start_time: "10:00",
      end_time: "12:00",
      frequency: "weekly",
      by_day: ["Saturday"],
    };
    const made = await account.admin(`POST ${patterns}`, saturday);
    const id = Number(at(made.body, "id"));
    expect(made.body).toMatchObject({ ...saturday, interval: 1, except_date: [] });
    expect(await freeOn("2027-03-20")).toBe(4);
    expect((await account.admin(`PUT ${patterns}/${id}`, { end_time: "11:00" })).body).toMatchObject({
      start_time: "10:00",
      end_time: "11:00",
    });
    expect(await freeOn("2027-03-20")).toBe(2);
    expect((await account.admin(`DELETE ${patterns}/${id}`)).status).toBe(204);
    expect(await freeOn("2027-03-20")).toBe(0);
  });

  it("belongs to its schedule, and has times of the day", async () => {
    expect((await account.admin("GET /admin/44120/schedules/906/shift_patterns/14")).status).toBe(403);
    expect(
      await account.admin(`POST ${patterns}`, {
        start_date: "2027-03-01",
        start_time: "nine",
        end_time: "17:00",
      }),
    ).toMatchObject({
      status: 400,
      body: { detail: "start_time is invalid" },
    });
    expect((await account.admin(`POST ${patterns}`, { shifts: [{ date: "2027-03-05" }] })).status).toBe(400);
  });
});

describe("shifts", () => {
  const shifts = "/admin/44120/schedules/905/shifts";

  it("are the days of the patterns, those of four weeks when nobody says", async () => {
    const { body } = await account.admin(`GET ${shifts}?start_date=2027-03-05&end_date=2027-03-09`);
    expect(itemsOf(body, "shifts").map(({ start, end, shift_pattern_id: id }) => [start, end, id])).toEqual([
      ["2027-03-05T09:00", "2027-03-05T17:00", 14],
      ["2027-03-08T09:00", "2027-03-08T17:00", 14],
      ["2027-03-09T10:00", "2027-03-09T16:00", 15],
    ]);
    expect(itemsOf((await account.admin(`GET ${shifts}`)).body, "shifts")).toHaveLength(21);
  });

  it("are made day by day", async () => {
    const body = { shifts: [{ date: "2027-03-13", start: "10:00", end: "12:00" }] };
    const made = await account.admin(`POST ${shifts}`, body);
    expect([made.status, itemsOf(made.body, "shifts")]).toMatchObject([
      201,
      [{ date: "2027-03-13", start: "2027-03-13T10:00" }],
    ]);
    expect(await freeOn("2027-03-13")).toBe(4);
  });
});

describe("a slot", () => {
  it("that blocks a person or a resource takes their times away until it is deleted", async () => {
    const before = await freeOn("2027-03-12");
    const block = {
      start_time: "2027-03-12T09:00:00+00:00",
      end_time: "2027-03-12T17:00:00+00:00",
      person_id: 610,
    };
    const made = await account.admin("POST /admin/44120/slots", block);
    expect([made.status, made.body]).toMatchObject([
      201,
      { status: 3, spaces_blocked: 1, duration: 480, full_describe: "Person - Ana Ruiz" },
    ]);
    expect(await freeOn("2027-03-12")).toBe(0);
    const route = `/admin/44120/slots/${String(at(made.body, "id"))}`;
    const shorter = { ...block, end_time: "2027-03-12T13:00:00+00:00" };
    expect((await account.admin(`PUT ${route}`, shorter)).body).toMatchObject({ duration: 240 });
    expect(await freeOn("2027-03-12")).toBe(8);
    expect((await account.admin(`DELETE ${route}`)).status).toBe(204);
    expect(await freeOn("2027-03-12")).toBe(before);
  });

  it("may be a whole day, by the clocks of the company", async () => {
    const day = { start_time: "2027-03-28T12:00:00+01:00", allday: "true", resource_id: 27 };
    const { body } = await account.admin("POST /admin/44120/slots", day);
    expect(body).toMatchObject({
      datetime: "2027-03-28T00:00:00+00:00",
      end_datetime: "2027-03-29T00:00:00+01:00",
      duration: 1380,
    });
  });

  it("is made by the calls of people and resources as well; a time without an offset is UTC", async () => {
    const block = { start_time: "2027-07-01T09:00:00", end_time: "2027-07-01T10:00:00" };
    expect(await account.admin("PUT /admin/44120/people/610/block", block)).toMatchObject({
      status: 200,
      body: { person_id: 610, datetime: "2027-07-01T10:00:00+01:00" },
    });
    expect((await account.admin("PUT /admin/44120/resources/27/block", block)).body).toMatchObject({
      resource_id: 27,
      full_describe: "Resource - Stand A",
    });
  });

  it("makes sense, or is refused", async () => {
    const detail = async (body: object): Promise<unknown> =>
      at((await account.admin("POST /admin/44120/slots", body)).body, "detail");
    expect(await detail({ start_time: "noon", end_time: "2027-03-12T13:00:00Z" })).toBe(
      "start_time is invalid",
    );
    expect(await detail({ start_time: "2027-03-12T13:00:00Z" })).toBe("end_time is missing");
    expect(await detail({ start_time: "2027-03-12T13:00:00Z", end_time: "2027-03-12T13:00:00Z" })).toBe(
      "end_time is invalid: it lies before start_time",
    );
    expect(
      await detail({ start_time: "2027-03-12T13:00:00Z", end_time: "2027-03-12T14:00:00Z", person_id: 612 }),
    ).toBe("The record belongs to another company");
  });

  it("is listed by day, person, resource and service, bookings among them", async () => {
    const list = async (query: string): Promise<unknown[]> => {
      const { body } = await account.admin(`GET /admin/44120/slots?${query}`);
      return itemsOf(body, "slots").map(({ id }) => id);
    };
    expect(await list("date=2027-03-08")).toEqual([70011, 70012]);
    expect(await list("start_date=2027-03-08&end_date=2027-03-12")).toEqual([70011, 70012, 70015]);
    expect(await list("date=2027-03-08&service_id=51310")).toEqual([70011]);
    expect(await list("date=2027-03-09")).toEqual([]);
    expect(await list("date=2027-03-07")).toEqual([]);
    expect(await list("date=2027-03-08&person_id=611")).toEqual([]);
    expect(await list("date=2027-03-08&resource_id=27")).toEqual([]);
    expect(await account.admin("GET /admin/44120/slots")).toMatchObject({
      status: 400,
      body: { detail: "date is missing, or start_date and end_date" },
    });
    expect(itemsOf((await account.call("GET /44120/slots")).body, "slots")).toHaveLength(3);
  });

  it("of a booking is read, but neither changed nor deleted", async () => {
    expect((await account.admin("GET /admin/44120/slots/70011")).body).toMatchObject({
      status: 4,
      spaces_booked: 1,
      service_id: 51310,
    });
    expect((await account.call("GET /44120/slots/70011")).status).toBe(200);
    expect((await account.admin("DELETE /admin/44120/slots/70011")).status).toBe(403);
    expect((await account.admin("GET /admin/44120/slots/1")).status).toBe(404);
  });
});
