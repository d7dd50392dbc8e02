import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

const leos = "/purchases/Hq7dZp0mVt2xNc4BMTIz";

/** A purchase of somebody without an account; its path. */
async function guests(): Promise<string> {
  const booking = { datetime: "2027-03-09T14:00:00Z", service_id: 51310, client: { first_name: "Ines" } };
  const { status, body } = await account.call("POST /44120/bookings", booking);
  expect(status).toBe(201);
  return `/purchases/${String(at(body, "long_id"))}`;
}

describe("a purchase", () => {
  it("of a guest is open to whoever knows the long id", async () => {
    const path = await guests();
    expect((await account.call(`GET ${path}`)).status).toBe(200);
    expect((await account.call("GET /purchases/nothing")).status).toBe(404);
  });

  it("of a member needs the member's token, or an administrator's", async () => {
    expect((await account.call(`GET ${leos}`)).status).toBe(401);
    expect((await account.member(`GET ${leos}`)).status).toBe(200);
    expect((await account.admin(`GET ${leos}`)).status).toBe(200);
    const created = await account.call("POST /44120/client", { first_name: "Ines" });
    const ines = account.as(created.headers.get("auth-token") ?? "");
    expect((await ines(`GET ${leos}`)).status).toBe(403);
    expect((await account.as("never-seen")(`GET ${await guests()}`)).status).toBe(401);
  });

  it("shows cancelled bookings when asked to, and what is still due", async () => {
    const path = await guests();
    const id = String(itemsOf((await account.call(`GET ${path}`)).body, "bookings")[0]?.id);
    expect((await account.call(`GET ${path}/bookings/${id}`)).body).toMatchObject({
      due_now: 2500,
      due_now_in_major_units: 25,
    });
    expect((await account.call(`DELETE ${path}/bookings/${id}`)).body).toMatchObject({
      status: 6,
      due_now: 0,
    });
    expect(itemsOf((await account.call(`GET ${path}/bookings`)).body, "bookings")).toEqual([]);
    const { body } = await account.call(`GET ${path}?include_cancelled=true`);
    expect([itemsOf(body, "bookings").length, at(body, "due_now"), at(body, "total_price")]).toEqual([
      1, 0, 2500,
    ]);
  });

  it("is cancelled as a whole", async () => {
    const path = await guests();
    expect((await account.call(`DELETE ${path}`)).status).toBe(204);
    expect(itemsOf((await account.call(`GET ${path}`)).body, "bookings")).toEqual([]);
  });

  it("has bookings that can be moved as members move theirs", async () => {
    const moved = await account.member(`PUT ${leos}/bookings/15540`, {
      datetime: "2027-03-09T14:00:00+00:00",
    });
    expect(moved.body).toMatchObject({
      datetime: "2027-03-09T14:00:00+00:00",
      describe: "Tue 9th Mar 2:00pm",
    });
    expect(
      (await account.member(`PUT ${leos}/bookings/15540`, { datetime: "2027-03-09T18:00:00+00:00" })).status,
    ).toBe(409);
    expect((await account.member(`PUT ${leos}/bookings/15540`, { datetime: 5 })).status).toBe(400);
    expect((await account.member(`PUT ${leos}/bookings/15540`, {})).status).toBe(200);
    expect((await account.member(`GET ${leos}/bookings/15542`)).status).toBe(403);
    account.travel("2027-03-09T10:00:00Z");
    expect(
      (await account.member(`PUT ${leos}/bookings/15540`, { datetime: "2027-03-10T11:00:00+00:00" })).status,
    ).toBe(403);
  });

  it("is found by its number as well", async () => {
    expect((await account.member("GET /44120/purchase_totals/9021")).body).toMatchObject({ id: 9021 });
    expect((await account.call("GET /44120/purchase_totals/9021")).status).toBe(401);
  });
});

describe("the purchases of a company", () => {
  const list = async (query: string): Promise<unknown[]> => {
    return itemsOf((await account.admin(`GET /admin/44120/purchases?${query}`)).body, "purchases").map(
      ({ id }) => id,
    );
  };

  it("are narrowed by when and by whom they were made, and sorted", async () => {
    account.sandbox.clock.advance(60_000);
    await account.admin("POST /admin/44120/bookings", {
      datetime: "2027-03-09T14:00:00Z",
      service_id: 51310,
      member_id: 7101,
    });
    expect(await list("created_from=2027-03-01T00:00:00Z")).toEqual([9021, 9022, 9030]);
    expect(await list("created_from=2027-03-01T10:00:30Z")).toEqual([9030]);
    expect(await list("created_from=2027-03-01T00:00:00Z&created_to=2027-03-01T10:00:30Z")).toEqual([
      9021, 9022,
    ]);
    expect(await list("created_from=2027-03-01T00:00:00Z&admin_bookings_only=true")).toEqual([9030]);
    expect(await list("created_from=2027-03-01T00:00:00Z&order_by=id&order_by_reverse=true")).toEqual([
      9030, 9022, 9021,
    ]);
    expect((await account.admin("GET /admin/44120/purchases")).status).toBe(400);
  });

  it("are paid, in one go or bit by bit", async () => {
    const pay = async (amount: unknown): Promise<unknown> =>
      (await account.admin("POST /admin/44120/purchases/9021/pay", { amount })).body;
    expect(await pay(1000)).toMatchObject({ paid: 1000, due_now: 3200, due_now_in_major_units: 32 });
    expect(await pay("3200")).toMatchObject({ paid: 4200, due_now: 0, refund: { amount_remaining: 4200 } });
    expect(await pay(-1)).toMatchObject({ detail: "amount is invalid: it is in minor units" });
    expect((await account.admin("GET /admin/44120/purchases/9021")).body).toMatchObject({ paid: 4200 });
  });
});
