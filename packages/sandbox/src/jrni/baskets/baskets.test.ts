import { beforeEach, describe, expect, it } from "vitest";
import {
  at,
  example,
  itemsOf,
  open,
  tokens,
  type Account,
  type Call,
  type Called,
} from "../fixtures/call.js";

const minute = 60_000;
const tuneUp = {
  service_id: 51310,
  person_id: 610,
  start: "2027-03-08T13:00:00+00:00",
  duration: 60,
  questions: [{ id: 205, answer: "Medium" }],
};

let account: Account;

beforeEach(() => {
  account = open();
});

interface Guest {
  readonly call: Call;
  readonly id: string;
  /** puts a service into the basket */
  hold(change?: object): Promise<Called>;
  read(): Promise<unknown>;
  checkOut(body?: object): Promise<Called>;
}

async function guest(opened: Call = account.call): Promise<Guest> {
  const { status, headers, body } = await opened("POST /baskets", { company_id: 44120 });
  expect(status).toBe(201);
  const call = account.as(headers.get("auth-token") ?? "");
  const id = String(at(body, "id"));
  return {
    call,
    id,
    hold: (change = {}) => call(`POST /baskets/${id}/service_items`, { ...tuneUp, ...change }),
    read: async () => (await call(`GET /baskets/${id}`)).body,
    checkOut: (body = { client: { first_name: "Ines", email: "ines.roy@mail.example" } }) =>
      call(`POST /baskets/${id}/checkout`, body),
  };
}

async function isFree(time: string): Promise<boolean> {
  const { body } = await account.call(
    "GET /44120/times?service_id=51310&person_id=610&start_date=2027-03-08&only_available=true",
  );
  return (at(body, "times") as { start: string }[]).some(({ start }) => start.slice(11, 16) === time);
}

describe("a basket", () => {
  it("opens a session, whose token and cookie come in headers", async () => {
    const { headers, body } = await account.call("POST /baskets", { company_id: "44120" });
    expect(headers.get("auth-token")).toMatch(/^\w{22}$/);
    expect(headers.get("set-cookie")).toMatch(/^_session=\w+; Path=\/; HttpOnly$/);
    expect(body).toMatchObject({
      company_id: 44120,
      total_price: 0,
      service_items: [],
      _embedded: { items: [] },
    });
  });

  it("needs its company in the body: in the query alone it is refused", async () => {
    const { status, body } = await account.call("POST /baskets?company_id=44120");
    expect([status, body]).toMatchObject([
      400,
      { title: "Validation Error", detail: "The body is required" },
    ]);
  });

  it("belongs to a session there is already, and a bad token opens none", async () => {
    const { headers } = await account.member("POST /baskets", { company_id: 44120 });
    expect(headers.get("auth-token")).toBe(tokens.member);
    expect((await account.as("never-seen")("POST /baskets", { company_id: 44120 })).status).toBe(401);
    expect((await account.call("POST /baskets", { company_id: 1 })).status).toBe(403);
  });

  it("holds a service for five minutes, in which nobody else can have the time", async () => {
    const first = await guest();
    const second = await guest();
    const held = await first.hold();
    expect([held.status, held.body]).toMatchObject([
      201,
      {
        start: "2027-03-08T13:00:00+00:00",
        expires: "2027-03-01T10:05:00+00:00",
        duration: 60,
        price: 4200,
        price_in_major_units: 42,
      },
    ]);
    expect(await isFree("13:00")).toBe(false);
    expect(await second.hold()).toMatchObject({ status: 409, body: example("error-no-space") });
    account.sandbox.clock.advance(5 * minute - 1);
    expect((await second.hold()).status).toBe(409);
    account.sandbox.clock.advance(1);
    expect(await isFree("13:00")).toBe(true);
    expect(await first.read()).toMatchObject({ service_items: [], total_price: 0 });
    expect((await second.hold()).status).toBe(201);
    expect(await first.checkOut()).toMatchObject({
      status: 400,
      body: { detail: "The basket is empty: nothing was put into it, or its time has run out" },
    });
  });

  it("holds anew what is refreshed in time, and only that", async () => {
    const { hold, call, id, read } = await guest();
    await hold();
    account.sandbox.clock.advance(4 * minute);
    const { body } = await call(`PUT /baskets/${id}/refresh`);
    expect(at(body, "service_items", 0, "expires")).toBe("2027-03-01T10:09:00+00:00");
    account.sandbox.clock.advance(4 * minute);
    expect(at(await read(), "service_items")).toHaveLength(1);
    account.sandbox.clock.advance(minute);
    expect(at((await call(`PUT /baskets/${id}/refresh`)).body, "service_items")).toEqual([]);
  });

  it("has a token that is good for 15 minutes after its last use", async () => {
    const { call, id } = await guest();
    account.sandbox.clock.advance(14 * minute);
    expect((await call(`GET /baskets/${id}`)).status).toBe(200);
    account.sandbox.clock.advance(14 * minute);
    expect((await call(`GET /baskets/${id}`)).status).toBe(200);
    account.sandbox.clock.advance(15 * minute);
    expect((await call(`GET /baskets/${id}`)).status).toBe(401);
  });

  it("is closed to other sessions", async () => {
    const { id } = await guest();
    expect((await (await guest()).call(`GET /baskets/${id}`)).status).toBe(403);
    expect((await account.admin(`DELETE /baskets/${id}`)).status).toBe(403);
    expect((await account.call(`GET /baskets/${id}`)).status).toBe(401);
    expect((await (await guest()).call("GET /baskets/none")).status).toBe(404);
  });

  it("is listed and thrown away, one or all of a session", async () => {
    const { call, id } = await guest();
    const other = await guest(call);
    const ids = async (): Promise<unknown[]> =>
      itemsOf((await call("GET /baskets?company_id=44120")).body, "baskets").map((one) => one.id);
    expect(await ids()).toEqual([id, other.id]);
    expect(itemsOf((await call("GET /baskets?company_id=44121")).body, "baskets")).toEqual([]);
    expect((await call(`DELETE /baskets/${id}`)).status).toBe(204);
    expect((await call("DELETE /baskets")).body).toEqual({ _embedded: { baskets: [other.id] } });
    expect(await ids()).toEqual([]);
  });
});

describe("a service in a basket", () => {
  it("is read, changed and let go", async () => {
    const { call, id, hold, read } = await guest();
    const item = `/baskets/${id}/service_items/${String(at((await hold()).body, "id"))}`;
    expect((await call(`GET ${item}`)).body).toMatchObject({
      service_id: 51310,
      person_id: 610,
      questions: tuneUp.questions,
    });
    // Its own time does not stand in its way.
    expect((await call(`PUT ${item}`, { ...tuneUp, duration: 30 })).body).toMatchObject({
      duration: 30,
      price: 2500,
    });
    expect(await read()).toMatchObject({ total_price: 2500, total_due_price_in_major_units: 25 });
    expect((await call(`DELETE ${item}`)).status).toBe(200);
    expect((await call(`GET ${item}`)).status).toBe(404);
    expect(await isFree("13:00")).toBe(true);
  });

  it("goes to whoever is free when nobody is named, until nobody is", async () => {
    const { hold } = await guest();
    const anybody = { person_id: undefined, start: "2027-03-08T09:00:00+00:00" };
    expect((await hold(anybody)).body).toMatchObject({ person_id: 611 });
    expect((await hold(anybody)).status).toBe(409);
  });

  it("has the first duration of the service when none is named, as a number or a text", async () => {
    const { hold } = await guest();
    expect((await hold({ duration: undefined })).body).toMatchObject({ duration: 30 });
    expect((await hold({ duration: "60", start: "2027-03-08T15:00:00+00:00" })).body).toMatchObject({
      duration: 60,
    });
  });

  it.each([
    ["a time that is booked", { start: "2027-03-08T09:00:00+00:00" }, 409],
    ["a time at which nothing begins", { start: "2027-03-08T13:10:00+00:00" }, 409],
    ["a time out of hours", { start: "2027-03-08T18:00:00+00:00" }, 409],
    ["a time too soon", { start: "2027-03-01T11:30:00+00:00" }, 409],
    ["a duration the service has not", { duration: 45 }, 400],
    ["a duration that is none", { duration: "long" }, 400],
    ["a time without an offset", { start: "2027-03-08T13:00:00" }, 400],
    ["another company", { company_id: 44121 }, 400],
    ["a service of another company", { service_id: 51312 }, 403],
    ["a service that is not there", { service_id: 1 }, 404],
    ["a person who does not give it", { person_id: 610, service_id: 51311, duration: 30 }, 409],
  ])("cannot be had at %s", async (_, change, status) => {
    expect((await (await guest()).hold(change)).status).toBe(status);
  });

  it("keeps people and resources apart", async () => {
    const { hold } = await guest();
    expect((await hold({ person_id: undefined, resource_id: 27 })).body).toMatchObject({ resource_id: 27 });
    expect(await isFree("13:00")).toBe(true);
    expect((await hold({ resource_id: 27 })).status).toBe(409);
    expect((await hold()).status).toBe(201);
  });
});

describe("a checkout", () => {
  it("turns what is held into a purchase with bookings, and empties the basket", async () => {
    const { hold, checkOut, read } = await guest();
    await hold();
    await hold({ start: "2027-03-08T15:00:00+00:00", duration: 30 });
    const { status, body } = await checkOut();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      client_name: "Ines",
      total_price: 6700,
      due_now: 6700,
      price_in_major_units: 67,
    });
    const bookings = itemsOf(body, "bookings");
    expect(bookings.map(({ datetime, price, status: code }) => [datetime, price, code])).toEqual([
      ["2027-03-08T13:00:00+00:00", 4200, 4],
      ["2027-03-08T15:00:00+00:00", 2500, 4],
    ]);
    expect(await read()).toMatchObject({ service_items: [] });
    expect((await checkOut()).status).toBe(400);
    expect(await isFree("13:00")).toBe(false);
    account.travel("2027-03-02T10:00:00Z");
    expect(await isFree("13:00")).toBe(false);
    const read404 = await account.call(`GET /purchases/${String(at(body, "long_id"))}`);
    expect([read404.status, at(read404.body, "id")]).toEqual([200, at(body, "id")]);
    const booked = await account.admin(`GET /admin/44120/bookings/${String(bookings[0]?.id)}`);
    expect(booked.body).toMatchObject({
      channel: "Client",
      questions: { "205": { answer: "Medium", name: "Frame size" } },
    });
  });

  it("is for the client who is named in the body or the query, who is logged in, or who is new", async () => {
    const buyer = async (opened: Call, query: string, body: object): Promise<unknown> => {
      const one = await guest(opened);
      await one.hold();
      const { body: purchase } = await one.call(`POST /baskets/${one.id}/checkout${query}`, body);
      for (const [id, booking] of account.sandbox.state.bookings)
        if (booking.id > 15549) account.sandbox.state.bookings.delete(id);
      return at(purchase, "_embedded", "client", "id");
    };
    expect(await buyer(account.call, "", { client: { id: 7101 } })).toBe(7101);
    expect(await buyer(account.call, "?client[id]=7101", {})).toBe(7101);
    expect(await buyer(account.member, "", {})).toBe(7044);
    expect(await buyer(account.call, "", { client: { first_name: "Ines" } })).toBe(7110);
  });

  it("needs a client, who belongs to the company", async () => {
    const { hold, checkOut } = await guest();
    await hold();
    expect(await checkOut({})).toMatchObject({ status: 400, body: { detail: "client is missing" } });
    expect((await checkOut({ client: { id: 1 } })).status).toBe(404);
    expect((await checkOut({ client: { id: 7101 }, company_id: 44121 })).status).toBe(400);
  });

  it("by an administrator says who booked", async () => {
    const desk = await guest(account.admin);
    // An administrator need not book in advance, and sets the price.
    await desk.hold({ start: "2027-03-01T10:30:00+00:00", price: 100 });
    const { body } = await desk.checkOut({ client: { id: 7101 } });
    const id = String(itemsOf(body, "bookings")[0]?.id);
    expect((await account.admin(`GET /admin/44120/bookings/${id}`)).body).toMatchObject({
      channel: "Administrator",
      booked_by: "Mia Park",
      price: 100,
    });
  });
});
