import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

async function list(query: string): Promise<unknown[]> {
  const { status, body } = await account.admin(`GET /admin/44120/bookings?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return itemsOf(body, "bookings").map(({ id }) => id);
}

/** Makes a booking with Ben Okoro on Tuesday. */
async function book(change: object = {}): Promise<number> {
  const booking = {
    datetime: "2027-03-09T10:00:00+00:00",
    service_id: 51311,
    person_id: 611,
    member_id: 7101,
    ...change,
  };
  const { status, body } = await account.admin("POST /admin/44120/bookings", booking);
  expect(status, JSON.stringify(body)).toBe(201);
  return Number(at(body, "id"));
}

describe("the bookings of a company", () => {
  it("leave cancelled ones out unless they are asked for, and say which of the two it was", async () => {
    expect(await list("")).toEqual([15540, 15542]);
    expect(await list("include_cancelled=true")).toEqual([15540, 15541, 15542]);
    const { body } = await account.admin("GET /admin/44120/bookings?include_cancelled=true");
    expect(at(body, "include_cancelled")).toBe(true);
  });

  it("are narrowed by day and by time of day, in the zone of the company", async () => {
    expect(await list("start_date=2027-03-09")).toEqual([15542]);
    expect(await list("end_date=2027-03-08")).toEqual([15540]);
    expect(await list("start_date=2027-03-08&end_date=2027-03-12&start_time=10:00")).toEqual([15542]);
    expect(await list("end_time=09:00")).toEqual([15540]);
    expect(await account.admin("GET /admin/44120/bookings?start_time=10:00")).toMatchObject({
      status: 400,
      body: { detail: "start_time is invalid: it needs start_date" },
    });
    // Half past midnight by the clocks, still the day before in UTC.
    await account.admin("POST /admin/44120/schedules/905/shifts", {
      shifts: [{ date: "2027-04-10", start: "00:00", end: "02:00" }],
    });
    const late = await book({ datetime: "2027-04-09T23:30:00Z" });
    expect(await list("start_date=2027-04-10&end_date=2027-04-10")).toEqual([late]);
  });

  it("are narrowed by whom and what they are of", async () => {
    const id = await book();
    const event = await book({ event_id: 880011, service_id: undefined, person_id: undefined });
    expect(await list("service_id=51311")).toEqual([id]);
    expect(await list("person_id=611")).toEqual([15542, id]);
    expect(await list("client_id=7101")).toEqual([id, event]);
    expect(await list("email=NOOR.HADDAD@mail.example")).toEqual([id, event]);
    expect(await list("event_id=880011")).toEqual([event]);
    expect(await list("category_id=3")).toEqual([15540, 15542, id]);
    expect(await list("slot_id=70011")).toEqual([15540]);
    expect(await list("purchase_id=9022")).toEqual([15542]);
    expect(await list("resource_id=27")).toEqual([]);
    expect(await list("clinic_id=18")).toEqual([]);
    expect(await list("service_id=51310&person_id=610")).toEqual([15540]);
  });

  it("are narrowed by state, by its code or, where it is plain, by its name", async () => {
    expect(await list("status=11")).toEqual([15542]);
    expect(await list("status=booked")).toEqual([15540]);
    expect(await list("status=6")).toEqual([15541]);
    expect(await list("status=cancelled")).toEqual([15541]);
    expect(await list("status=lost")).toEqual([]);
  });

  it("are narrowed by when they were made and changed", async () => {
    account.sandbox.clock.advance(60_000);
    const id = await book();
    expect(await list("created_since=2027-03-01T10:00:30")).toEqual([id]);
    account.sandbox.clock.advance(60_000);
    await account.admin("PUT /admin/44120/bookings/15540", { attended: false });
    expect(await list("modified_since=2027-03-01T10:01:30")).toEqual([15540]);
    expect((await account.admin("GET /admin/44120/bookings?modified_since=now")).status).toBe(400);
  });

  it("are sorted by any of their members, either way", async () => {
    const id = await book();
    expect(await list("order_by=datetime")).toEqual([15540, id, 15542]);
    expect(await list("order_by=datetime&order_by_reverse=true")).toEqual([15542, id, 15540]);
    expect(await list("order_by=price")).toEqual([id, 15542, 15540]);
    expect(await list("order_by=constructor&order_by_reverse=true")).toEqual([id, 15542, 15540]);
  });

  it("come in pages that hold what was asked for", async () => {
    const { body } = await account.admin(
      "GET /admin/44120/bookings?per_page=1&page=2&include_cancelled=true&locale=fr",
    );
    expect(itemsOf(body, "bookings")).toMatchObject([{ id: 15541, status: 6, is_cancelled: true }]);
    expect(at(body, "total_entries")).toBe(3);
    expect(at(body, "_links", "next", "href")).toBe(
      "https://example.jrni.com/api/v5/admin/44120/bookings?page=3&per_page=1&include_cancelled=true&locale=fr",
    );
    expect(at(body, "_embedded", "bookings", 0, "_links", "self", "href")).toContain("?locale=fr");
  });

  it("of a parent hold those of its branches when asked to", async () => {
    const login = { email: "dara.lind@spoke-and-chain.example", password: "lantern tide meadow" };
    const parent = account.as(
      String(at((await account.call("POST /login/admin", login)).body, "auth_token")),
    );
    expect(itemsOf((await parent("GET /admin/44100/bookings")).body, "bookings")).toEqual([]);
    expect(itemsOf((await parent("GET /admin/44100/bookings?children=true")).body, "bookings")).toHaveLength(
      2,
    );
  });
});

describe("a booking by an administrator", () => {
  it("is made for a customer who is known or new, at a price of their own", async () => {
    const client = { first_name: "Ines", last_name: "Roy", mobile_prefix: "+44", mobile: "7700 900321" };
    const id = await book({ member_id: undefined, client, price: 1000, questions: undefined });
    const { body } = await account.admin(`GET /admin/44120/bookings/${id}`);
    expect(body).toMatchObject({
      client_name: "Ines Roy",
      client_mobile: "+44 (0)7700 900321",
      price: 1000,
      channel: "Administrator",
      booked_by: "Mia Park",
    });
  });

  it("need not begin at a listed time, but within hours and when nobody else is there", async () => {
    await book({ datetime: "2027-03-09T10:07:00+00:00" });
    const booking = { service_id: 51311, person_id: 611, member_id: 7101 };
    for (const datetime of [
      "2027-03-09T10:30:00+00:00",
      "2027-03-09T15:45:00+00:00",
      "2027-03-13T10:00:00+00:00",
      "2027-02-22T10:00:00+00:00",
    ]) {
      const { status } = await account.admin("POST /admin/44120/bookings", { ...booking, datetime });
      expect(status, datetime).toBe(409);
    }
  });

  it.each([
    [{ member_id: 7101, datetime: "2027-03-09T10:00:00Z" }, "service_id or event_id is missing"],
    [{ service_id: 51310, datetime: "2027-03-09T10:00:00Z" }, "member_id or client is missing"],
    [
      { event_chain_id: 412, member_id: 7101, datetime: "2027-03-09T10:00:00Z" },
      "datetime is invalid: the chain has no event then",
    ],
  ])("needs %j to make sense", async (body, detail) => {
    expect(await account.admin("POST /admin/44120/bookings", body)).toMatchObject({
      status: 400,
      body: { detail },
    });
  });

  it("of an event may name its chain and time instead", async () => {
    const id = await book({
      service_id: undefined,
      person_id: undefined,
      event_chain_id: 412,
      datetime: "2027-04-03T18:00:00+01:00",
    });
    expect((await account.admin(`GET /admin/44120/bookings/${id}`)).body).toMatchObject({
      event_id: 880011,
      service_name: "Puncture repair class",
      price: 1500,
    });
  });
});

describe("a change by an administrator", () => {
  const change = async (body: object): Promise<unknown> =>
    (await account.admin("PUT /admin/44120/bookings/15540", body)).body;

  it("moves a booking, by a time or by a day and minutes", async () => {
    expect(await change({ datetime: "2027-03-10T11:00:00+00:00" })).toMatchObject({
      datetime: "2027-03-10T11:00:00+00:00",
      end_datetime: "2027-03-10T12:00:00+00:00",
      price: 4200,
    });
    expect(await change({ date: "2027-03-29", time: 600, duration: "30" })).toMatchObject({
      datetime: "2027-03-29T10:00:00+01:00",
      duration: 30,
      price: 2500,
      person_id: 610,
    });
    expect(await change({ person_id: 611 })).toMatchObject({
      full_describe: "Bicycle Tune-up with Ben Okoro",
    });
  });

  it("to a time that is taken is a 409, and changes nothing", async () => {
    expect(await change({ datetime: "2027-03-08T12:00:00+00:00", attended: false })).toMatchObject({
      message: "NoSpaceLeftError",
    });
    expect((await account.admin("GET /admin/44120/bookings/15540")).body).toMatchObject({
      datetime: "2027-03-08T09:00:00+00:00",
      attended: true,
    });
  });

  it("checks customers in, and remembers when", async () => {
    account.travel("2027-03-08T08:57:12Z");
    await change({ current_multi_status: "checked_in" });
    account.travel("2027-03-08T09:05:00Z");
    expect(await change({ current_multi_status: "being_seen" })).toMatchObject({
      current_multi_status: "being_seen",
      multi_status: { checked_in: "2027-03-08T08:57:12+00:00", being_seen: "2027-03-08T09:05:00+00:00" },
    });
  });

  it("writes prices, answers, notes and the customer", async () => {
    const body = {
      price: 5000,
      paid: 1000,
      private_note: "Loud brakes",
      questions: { "205": { answer: "Large" } },
      client: { mobile: "7700 900999" },
    };
    expect(await change(body)).toMatchObject({
      price: 5000,
      paid: 1000,
      private_note: "Loud brakes",
      answers_summary: [{ question_id: 205, name: "Frame size", answer: "Large" }],
      questions: { "205": { answer: "Large", answer_id: 902 } },
      client_mobile: "+44 (0)7700 900999",
    });
    expect(await change({ client_id: 7101 })).toMatchObject({ client_name: "Noor Haddad" });
    expect(await change({ client_id: 1 })).toEqual({ error: "Not Found" });
  });

  it.each([
    [{ date: "2027-03-10" }, "time is missing: it goes together with date"],
    [{ time: 600 }, "date is invalid: it goes together with time"],
    [{ status: "gone" }, "status is invalid: it is a code"],
    [{ duration: 0 }, "duration is invalid"],
  ])("refuses %j", async (body, detail) => {
    expect(await change(body)).toMatchObject({ detail });
  });
});

describe("a cancellation by an administrator", () => {
  it("frees the time, and keeps the reason", async () => {
    const { status, body } = await account.admin("POST /admin/44120/bookings/15540/cancel", {
      cancel_reason: "Closed that day",
    });
    expect([status, body]).toMatchObject([
      201,
      { status: 6, is_cancelled: true, settings: { cancel_reason: "Closed that day" } },
    ]);
    const times = await account.call("GET /44120/times?service_id=51310&person_id=610&start_date=2027-03-08");
    expect(at(times.body, "times", 0)).toMatchObject({ start: "2027-03-08T09:00:00+00:00", available: true });
  });

  it("may have the reason in the query, as its link has, or no body at all", async () => {
    const { body } = await account.admin("POST /admin/44120/bookings/15540/cancel?cancel_reason=Closed");
    expect(body).toMatchObject({ settings: { cancel_reason: "Closed" } });
    expect((await account.admin("DELETE /admin/44120/bookings/15542")).status).toBe(204);
    expect(await list("")).toEqual([]);
  });
});

describe("private notes", () => {
  it("are added, changed and deleted one by one", async () => {
    const notes = "/admin/44120/bookings/15540/private_notes";
    await account.admin(`PUT ${notes}`, { note: "Prefers mornings" });
    const two = await account.admin(`PUT ${notes}`, { note: "Pays cash" });
    expect(at(two.body, "notes", "private")).toEqual([
      { id: 31, note: "Prefers mornings" },
      { id: 32, note: "Pays cash" },
    ]);
    const changed = await account.admin(`PUT ${notes}/31`, { note: "Prefers evenings" });
    expect(at(changed.body, "notes", "private", 0)).toEqual({ id: 31, note: "Prefers evenings" });
    const left = await account.admin(`DELETE ${notes}/31`);
    expect(at(left.body, "notes", "private")).toEqual([{ id: 32, note: "Pays cash" }]);
    expect((await account.admin(`DELETE ${notes}/31`)).status).toBe(404);
  });
});
