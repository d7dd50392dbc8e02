import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account, type Called } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

async function list(query: string): Promise<unknown[]> {
  return itemsOf((await account.call(`GET /44120/events?${query}`)).body, "events").map(({ id }) => id);
}

function book(event: number, client: object = { first_name: "Ines" }): Promise<Called> {
  return account.call("POST /44120/bookings", { event_id: event, event_chain_id: 412, client });
}

describe("an event", () => {
  it("has as many spaces as nobody has booked, and then none", async () => {
    for (let space = 0; space < 10; space++) expect((await book(880011)).status).toBe(201);
    expect(await book(880011)).toMatchObject({
      status: 409,
      body: { data: { service_id: 51400, name: "Puncture repair class" } },
    });
    expect((await account.call("GET /44120/events/880011")).body).toMatchObject({
      spaces_booked: 12,
      num_spaces: 12,
      bookable: false,
    });
    const [bookingId] = [...account.sandbox.state.bookings.keys()].slice(-1);
    await account.admin(`POST /admin/44120/bookings/${bookingId}/cancel`);
    expect((await book(880011)).status).toBe(201);
  });

  it("has no spaces left for others while they are held", async () => {
    const held = await account.call("POST /44120/basket/add_item", { event_id: 880011, qty: 10 });
    expect(held.status).toBe(201);
    expect((await book(880011)).status).toBe(409);
    expect((await account.call("POST /44120/basket/add_item", { event_id: 880011 })).status).toBe(409);
    account.sandbox.clock.advance(5 * 60_000);
    expect((await book(880011)).status).toBe(201);
  });

  it("that is full, over or gone cannot be booked", async () => {
    expect((await book(880012)).status).toBe(409);
    expect((await book(1)).status).toBe(404);
    account.sandbox.clock.set("2027-04-03T18:00:00+01:00");
    expect((await book(880011)).status).toBe(409);
  });

  it("is booked as a purchase at its own time and price", async () => {
    const { body } = await book(880011);
    expect(itemsOf(body, "bookings")).toMatchObject([
      {
        event_id: 880011,
        datetime: "2027-04-03T18:00:00+01:00",
        duration: 90,
        price: 1500,
        min_cancellation_time: "2027-04-01T18:00:00+01:00",
      },
    ]);
    const id = String(itemsOf(body, "bookings")[0]?.id);
    expect(
      await account.admin(`PUT /admin/44120/bookings/${id}`, { datetime: "2027-04-04T18:00:00+01:00" }),
    ).toMatchObject({
      status: 400,
      body: { detail: "datetime is invalid: a space of an event cannot be moved" },
    });
  });
});

describe("the events of a company", () => {
  it("are those of about a month, of which one can be booked", async () => {
    expect(await list("")).toEqual([880011]);
    expect(await list("start_date=2027-04-01&end_date=2027-04-30")).toEqual([880011]);
    expect(await list("start_date=2027-04-01&include_non_bookable=true")).toEqual([880011, 880012]);
    expect(await list("start_date=2027-04-04&end_date=2027-04-30&include_non_bookable=true")).toEqual([
      880012,
    ]);
    expect(await list("start_date=2027-05-01")).toEqual([]);
  });

  it("are narrowed by chain, group and person, and sorted", async () => {
    const all = "start_date=2027-04-01&include_non_bookable=true";
    expect(await list(`${all}&event_chain_id=412&event_group_id=51400&person_id=610`)).toEqual([
      880011, 880012,
    ]);
    expect(await list(`${all}&event_chain_id=1`)).toEqual([]);
    expect(await list(`${all}&event_group_id=1`)).toEqual([]);
    expect(await list(`${all}&person_id=611`)).toEqual([]);
    expect(await list(`${all}&resource_id=27`)).toEqual([]);
    expect(await list(`${all}&order_by=spaces_booked`)).toEqual([880011, 880012]);
    expect(await list(`${all}&modified_since=2027-03-01T10:00:01`)).toEqual([]);
    expect((await account.call(`GET /44120/events?${all}&modified_since=now`)).status).toBe(400);
  });
});

describe("an event chain", () => {
  const chain = {
    name: "Wheel building",
    event_group_id: 51400,
    address_id: 310,
    datetime: "2027-03-29T18:00:00+01:00",
    duration: 120,
    spaces: 2,
    price: 6000,
    reference: "CLS-WHEEL",
  };

  it("is made with one event, which can be booked", async () => {
    const made = await account.admin("POST /admin/44120/event_chains", chain);
    expect([made.status, made.body]).toMatchObject([
      201,
      { time: "2000-01-01T18:00:00+00:00", start_date: "2027-03-29", reference: "CLS-WHEEL" },
    ]);
    const id = Number(at(made.body, "id"));
    const { body } = await account.admin(`GET /admin/44120/event_chains/${id}/events`);
    expect(body).toMatchObject({
      total_entries: 1,
      _embedded: { events: [{ num_spaces: 2, spaces_booked: 0 }] },
    });
    expect((await book(Number(itemsOf(body, "events")[0]?.id))).status).toBe(201);
    expect((await account.admin("GET /admin/44120/event_chains/find_by_ref/CLS-WHEEL")).body).toMatchObject({
      id,
    });
  });

  it("takes its events along when it is changed", async () => {
    await account.admin("PUT /admin/44120/event_chains/412", { ...chain, datetime: undefined, spaces: 16 });
    expect((await account.call("GET /44120/events/880012")).body).toMatchObject({
      num_spaces: 16,
      bookable: true,
      price: 6000,
    });
    const made = await account.admin("POST /admin/44120/event_chains", chain);
    const id = String(at(made.body, "id"));
    await account.admin(`PUT /admin/44120/event_chains/${id}`, {
      ...chain,
      datetime: "2027-03-30T18:00:00+01:00",
    });
    expect(await list(`event_chain_id=${id}&start_date=2027-03-30&end_date=2027-03-30`)).toHaveLength(1);
  });

  it("that is deleted is gone for the public, and for administrators unless they ask", async () => {
    expect((await account.admin("DELETE /admin/44120/event_chains/412")).status).toBe(204);
    expect((await account.call("GET /44120/event_chains/412")).status).toBe(404);
    expect(await list("start_date=2027-04-01&include_non_bookable=true")).toEqual([]);
    const chains = async (query: string): Promise<number> =>
      itemsOf((await account.admin(`GET /admin/44120/event_chains?${query}`)).body, "event_chains").length;
    expect([await chains(""), await chains("include_deleted=true")]).toEqual([0, 1]);
  });

  it("is listed when it has events in the days that are asked for", async () => {
    const chains = async (query: string): Promise<number> =>
      itemsOf((await account.call(`GET /44120/event_chains?${query}`)).body, "event_chains").length;
    expect([
      await chains("start_date=2027-04-10"),
      await chains("start_date=2027-04-11"),
      await chains("end_date=2027-04-02"),
    ]).toEqual([1, 0, 0]);
  });

  it("needs a group and an address of the company", async () => {
    expect(
      (await account.admin("POST /admin/44120/event_chains", { ...chain, event_group_id: 1 })).status,
    ).toBe(404);
    expect(
      (await account.admin("POST /admin/44120/event_chains", { ...chain, address_id: 311 })).status,
    ).toBe(403);
  });

  it("belongs to a group that is found by its reference", async () => {
    expect((await account.call("GET /44120/event_groups/find_by_ref/CLASSES")).body).toMatchObject({
      id: 51400,
      name: "Classes",
    });
  });
});
