import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account, type Call } from "../fixtures/call.js";

const tuneUp = {
  service_id: 51310,
  person_id: 610,
  date: "2027-03-29",
  time: 540,
  duration: 60,
  questions: [{ id: 205, answer: "Medium" }],
};

let account: Account;
let guest: Call;

beforeEach(async () => {
  account = open();
  const { headers } = await account.call("POST /44120/basket/add_item", tuneUp);
  guest = account.as(headers.get("auth-token") ?? "");
});

describe("the legacy basket", () => {
  it("counts minutes from midnight by the clocks of the company", async () => {
    const { body } = await guest("GET /44120/basket");
    expect(body).toMatchObject({ company_id: 44120, total_price: 4200 });
    expect(itemsOf(body, "items")).toMatchObject([
      { status: 9, date: "2027-03-29", time: 540, person_name: "Ana Ruiz", questions: [{ id: 205 }] },
    ]);
    const booked = await guest("POST /44120/basket/checkout", { client: { first_name: "Ines" } });
    expect(booked.status).toBe(201);
    expect(itemsOf(booked.body, "bookings")[0]?.datetime).toBe("2027-03-29T09:00:00+01:00");
  });

  it("belongs to the session that added the first item, and takes more", async () => {
    const more = { ...tuneUp, time: 660 };
    const { body } = await guest("POST /44120/basket/add_item?service_id=51310", {
      ...more,
      service_id: undefined,
    });
    expect(itemsOf(body, "items")).toHaveLength(2);
    const other = await account.call("POST /44120/basket/add_item", { ...tuneUp, time: 780 });
    expect(itemsOf(other.body, "items")).toHaveLength(1);
    expect((await account.call("POST /44120/basket/add_item", tuneUp)).status).toBe(409);
  });

  it("lets items go one by one, by themselves, or all at once", async () => {
    const id = String(itemsOf((await guest("GET /44120/basket")).body, "items")[0]?.id);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect((await guest(`GET /44120/basket/${id}`)).body).toMatchObject({ service_id: 51310 });
    expect(itemsOf((await guest(`DELETE /44120/basket/${id}`)).body, "items")).toEqual([]);
    expect((await guest(`GET /44120/basket/${id}`)).status).toBe(404);
    await guest("POST /44120/basket/add_item", tuneUp);
    expect(itemsOf((await guest("DELETE /44120/basket")).body, "items")).toEqual([]);
    account.sandbox.clock.advance(1);
    await guest("POST /44120/basket/add_item", tuneUp);
    account.sandbox.clock.advance(5 * 60_000);
    expect(itemsOf((await guest("GET /44120/basket")).body, "items")).toEqual([]);
  });

  it("holds spaces of an event", async () => {
    const { body } = await guest("POST /44120/basket/add_item?event_id=880011", { qty: 3 });
    expect(itemsOf(body, "items")[1]).toMatchObject({ event_id: 880011, num_book: 3, price: 4500 });
    expect((await account.call("GET /44120/events/880011")).body).toMatchObject({
      spaces_booked: 2,
      spaces_held: 3,
    });
    await guest("POST /44120/basket/checkout", { member_id: 7044 });
    expect((await account.call("GET /44120/events/880011")).body).toMatchObject({
      spaces_booked: 5,
      spaces_held: 0,
    });
  });

  it("has its company as a text when that quirk is on", async () => {
    account.sandbox.state.quirks.textIds = true;
    expect(at((await guest("GET /44120/basket")).body, "company_id")).toBe("44120");
  });

  it.each([
    [{}, "service_id or event_id is missing"],
    [{ service_id: 51310 }, "date and time are missing"],
    [{ service_id: 51310, date: "2027-03-29", time: 2000 }, "time is invalid"],
    [{ event_id: 880011, qty: 0 }, "qty is invalid"],
  ])("refuses %j", async (body, detail) => {
    expect(await guest("POST /44120/basket/add_item", body)).toMatchObject({ status: 400, body: { detail } });
  });
});
