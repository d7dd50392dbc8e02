import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

async function join(first_name: string): Promise<number> {
  const { status, body } = await account.admin("POST /admin/44120/queuers", {
    first_name,
    service_id: 51310,
  });
  expect(status).toBe(201);
  return Number(at(body, "id"));
}

/** Who waits, with their positions. */
async function queue(): Promise<unknown[]> {
  const { body } = await account.admin("GET /admin/44120/queuers");
  return itemsOf(body, "queuers").map(({ first_name, position }) => [first_name, position]);
}

describe("a queue", () => {
  it("is joined at the end, with a ticket, a time to expect and a record of the customer", async () => {
    const { body } = await account.admin("POST /admin/44120/queuers", {
      first_name: "Ines",
      last_name: "Roy",
      service_id: 51310,
    });
    expect(body).toMatchObject({
      position: 2,
      ticket_number: 119,
      due: "2027-03-01T10:30:00+00:00",
      client_queue_id: 1,
      duration: 30,
    });
    expect(
      (await account.admin(`GET /admin/44120/client/${String(at(body, "client_id"))}`)).body,
    ).toMatchObject({ first_name: "Ines" });
    expect((await account.admin("GET /admin/44120/client_queues/1")).body).toMatchObject({
      length: 2,
      wait_time: 3600,
    });
  });

  it("moves up when somebody is served", async () => {
    await join("Ines");
    const served = await account.admin("POST /admin/44120/queuers/start_serving", {
      queuer_id: 52,
      person_id: 610,
    });
    expect(served.body).toMatchObject({
      position: 0,
      person_name: "Ana Ruiz",
      start: "2027-03-01T10:00:00+00:00",
      multi_status: { being_seen: "2027-03-01T10:00:00+00:00" },
    });
    expect(await queue()).toEqual([
      ["Noor", 0],
      ["Ines", 1],
    ]);
    expect((await account.admin("GET /admin/44120/people/610")).body).toMatchObject({ attendance_status: 4 });
    account.sandbox.clock.advance(60_000);
    const finished = await account.admin("POST /admin/44120/queuers/52/finish_serving");
    expect(finished.body).toMatchObject({ multi_status: { completed: "2027-03-01T10:01:00+00:00" } });
    expect(await queue()).toEqual([["Ines", 1]]);
    expect((await account.admin("GET /admin/44120/people/610")).body).toMatchObject({ attendance_status: 1 });
    expect((await account.admin("POST /admin/44120/queuers/start_serving", { queuer_id: 52 })).status).toBe(
      403,
    );
  });

  it("serves whoever is next when nobody is named", async () => {
    await join("Ines");
    const next = async (): Promise<unknown> =>
      at((await account.admin("POST /admin/44120/queuers/start_serving", {})).body, "first_name");
    expect([await next(), await next()]).toEqual(["Noor", "Ines"]);
    expect((await account.admin("POST /admin/44120/queuers/start_serving", {})).status).toBe(404);
  });

  it("takes somebody back: to where they were, the front, the end or a place", async () => {
    for (const name of ["Ines", "Omar", "Pia"]) await join(name);
    const back = async (query: string): Promise<unknown[]> => {
      await account.admin("POST /admin/44120/queuers/start_serving", { queuer_id: 52, person_id: 610 });
      expect((await account.admin(`POST /admin/44120/queuers/52/return_to_queue?${query}`)).status).toBe(200);
      return (await queue()).map((entry) => at(entry, 0));
    };
    expect(await back("")).toEqual(["Noor", "Ines", "Omar", "Pia"]);
    expect(await back("last=true")).toEqual(["Ines", "Omar", "Pia", "Noor"]);
    expect(await back("position=2")).toEqual(["Ines", "Noor", "Omar", "Pia"]);
    expect(await back("first=true")).toEqual(["Noor", "Ines", "Omar", "Pia"]);
    expect(await back("position=9")).toEqual(["Ines", "Omar", "Pia", "Noor"]);
    expect((await account.admin("GET /admin/44120/people/610")).body).toMatchObject({ attendance_status: 1 });
  });

  it("is left", async () => {
    expect((await account.admin("DELETE /admin/44120/queuers/52")).status).toBe(204);
    expect(await queue()).toEqual([]);
    expect((await account.admin("GET /admin/44120/queuers/52")).status).toBe(404);
  });

  it("is narrowed by its id, and comes alone or in a list", async () => {
    const queuers = async (ids: string): Promise<number> =>
      itemsOf((await account.admin(`GET /admin/44120/queuers?client_queue_ids=${ids}`)).body, "queuers")
        .length;
    expect([await queuers("1"), await queuers("2,1"), await queuers("2")]).toEqual([1, 1, 0]);
    account.sandbox.state.quirks.queueInList = true;
    expect(
      itemsOf((await account.admin("GET /admin/44120/client_queues/1")).body, "client_queues"),
    ).toMatchObject([{ id: 1 }]);
  });
});

describe("somebody in a queue", () => {
  it("is read by the long id, whether its escapes were kept or resolved", async () => {
    for (const reference of ["Qm2vT8wZk1%3D", "Qm2vT8wZk1%253D"]) {
      expect((await account.call(`GET /queuers/${reference}`)).body).toMatchObject({ id: 52, position: 1 });
    }
    expect((await account.call("GET /queuers/nobody%25")).status).toBe(404);
  });

  it("may need longer", async () => {
    expect((await account.admin("PUT /admin/44120/queuers/52", { duration: 45 })).body).toMatchObject({
      duration: 45,
    });
  });

  it("joins for a service that has a queue", async () => {
    expect(await account.admin("POST /admin/44120/queuers", { service_id: 51311 })).toMatchObject({
      status: 400,
      body: { detail: "service_id is invalid: the service has no queue" },
    });
    expect((await account.admin("POST /admin/44120/queuers/52/finish_serving")).status).toBe(403);
  });
});
