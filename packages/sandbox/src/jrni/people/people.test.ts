import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

describe("a person", () => {
  it("who is new gives all services, in the hours of a schedule", async () => {
    const made = await account.admin("POST /admin/44120/people", {
      name: "Omar Diaz",
      reference: "S-11",
      schedule_id: 905,
    });
    const id = Number(at(made.body, "id"));
    expect(made.body).toMatchObject({
      name: "Omar Diaz",
      service_ids: [51310, 51311],
      person_companies: [44120],
    });
    const { body } = await account.call(
      `GET /44120/times?service_id=51311&person_id=${id}&start_date=2027-03-08&only_available=true`,
    );
    expect(at(body, "times")).toHaveLength(16);
    expect((await account.call("GET /44120/people/find_by_ref/S-11")).body).toMatchObject({ id });
    expect(
      (await account.admin(`PUT /admin/44120/people/${id}`, { description: "Wheels" })).body,
    ).toMatchObject({ name: "Omar Diaz", description: "Wheels" });
    expect((await account.admin(`DELETE /admin/44120/people/${id}`)).status).toBe(204);
    expect((await account.call(`GET /44120/people/${id}`)).status).toBe(404);
    expect(itemsOf((await account.admin("GET /admin/44120/people")).body, "people")).toHaveLength(2);
    expect((await account.admin("POST /admin/44120/people", { schedule_id: 1 })).status).toBe(404);
  });

  it("is at work, on a break or away", async () => {
    expect((await account.admin("PUT /admin/44120/people/610/attendance", { status: 2 })).body).toMatchObject(
      { attendance_status: 2 },
    );
    expect((await account.admin("GET /admin/44120/people/610")).body).toMatchObject({ attendance_status: 2 });
  });

  it("who is switched off is for administrators alone, unless they do not want it", async () => {
    const ben = account.sandbox.state.people.get(611);
    if (ben) account.sandbox.state.people.set(611, { ...ben, disabled: true });
    const people = async (path: string): Promise<number> =>
      itemsOf((await account.admin(`GET ${path}`)).body, "people").length;
    expect([
      await people("/44120/people"),
      await people("/admin/44120/people"),
      await people("/admin/44120/people?include_disabled=false"),
    ]).toEqual([1, 2, 1]);
  });

  it("works by a schedule of the own company only", async () => {
    const mine = { name: "Ines Roy", schedule_id: 905 };
    expect((await account.admin("POST /admin/44120/people", mine)).status).toBe(201);
    const { status, body } = await account.admin("POST /admin/44120/people", { ...mine, schedule_id: 906 });
    expect([status, body]).toEqual([403, { detail: "The record belongs to another company" }]);
    expect((await account.admin("PUT /admin/44120/people/610", { schedule_id: 1 })).status).toBe(404);
  });

  it("who has taken over the reference of somebody deleted is found by it", async () => {
    expect((await account.admin("DELETE /admin/44120/people/611")).status).toBe(204);
    const find = async (): Promise<unknown> =>
      (await account.admin("GET /admin/44120/people/find_by_ref/S-10")).body;
    expect(await find()).toMatchObject({ id: 611, deleted: true });
    const { body } = await account.admin("POST /admin/44120/people", { name: "Ines Roy", reference: "S-10" });
    expect(await find()).toMatchObject({ id: at(body, "id"), name: "Ines Roy" });
  });
});
