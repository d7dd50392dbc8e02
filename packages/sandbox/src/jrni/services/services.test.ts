import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

describe("a service", () => {
  it("is found by id and by reference, in its own company", async () => {
    expect((await account.call("GET /44120/services/find_by_ref/WT-1")).body).toMatchObject({ id: 51311 });
    expect((await account.call("GET /44120/services/find_by_ref/TU-2")).status).toBe(404);
    expect((await account.call("GET /44120/services/51312")).status).toBe(403);
    expect((await account.call("GET /44120/services/1")).status).toBe(404);
    expect((await account.admin("GET /admin/44120/services/find_by_ref/TU-1")).body).toMatchObject({
      reference: "TU-1",
    });
  });

  it("leaves out the links that are not wanted", async () => {
    const { body } = await account.call("GET /44120/services?exclude_links[]=book&exclude_links[]=images");
    expect(Object.keys(at(body, "_embedded", "services", 0, "_links") as object)).toEqual([
      "self",
      "items",
      "questions",
      "company",
    ]);
  });

  it("that is new can be booked at once, until it is deleted", async () => {
    const made = await account.admin("POST /admin/44120/services", {
      name: "Brakes",
      duration: "45",
      reference: "BR-1",
    });
    expect([made.status, made.body]).toMatchObject([
      201,
      { name: "Brakes", durations: [45], api_ref: "BR-1" },
    ]);
    const id = Number(at(made.body, "id"));
    const times = async (): Promise<unknown[]> => {
      return at(
        (await account.call(`GET /44120/times?service_id=${id}&start_date=2027-03-09&only_available=true`))
          .body,
        "times",
      ) as unknown[];
    };
    expect(await times()).toHaveLength(11);
    expect((await account.admin(`PUT /admin/44120/services/${id}`, { duration: 60 })).body).toMatchObject({
      name: "Brakes",
      durations: [60],
    });
    expect((await account.admin(`DELETE /admin/44120/services/${id}`)).body).toMatchObject({ deleted: true });
    expect(await times()).toEqual([]);
    expect((await account.call(`GET /44120/services/${id}`)).status).toBe(404);
    expect((await account.admin(`GET /admin/44120/services/${id}`)).status).toBe(200);
    expect(itemsOf((await account.call("GET /44120/services")).body, "services")).toHaveLength(2);
  });

  it("of a branch is listed with the parent's when asked for", async () => {
    const login = { email: "dara.lind@spoke-and-chain.example", password: "lantern tide meadow" };
    const parent = account.as(
      String(at((await account.call("POST /login/admin", login)).body, "auth_token")),
    );
    expect(itemsOf((await parent("GET /admin/44100/services")).body, "services")).toEqual([]);
    expect(itemsOf((await parent("GET /admin/44100/services?children=true")).body, "services")).toHaveLength(
      3,
    );
  });
});

describe("a resource", () => {
  it("is made, changed and deleted", async () => {
    const made = await account.admin("POST /admin/44120/resources", {
      name: "Stand B",
      max_book: 2,
      api_ref: "ST-B",
      address: { address1: "Yard" },
    });
    const id = Number(at(made.body, "id"));
    expect([made.status, made.body]).toMatchObject([201, { name: "Stand B", max_book: 2, address_id: 318 }]);
    expect((await account.call("GET /44120/resources/find_by_ref/ST-B")).body).toMatchObject({ id });
    expect((await account.admin(`PUT /admin/44120/resources/${id}`, { disabled: true })).body).toMatchObject({
      name: "Stand B",
      disabled: true,
    });
    expect((await account.call(`GET /44120/resources/${id}`)).status).toBe(404);
    expect((await account.admin(`DELETE /admin/44120/resources/${id}`)).status).toBe(204);
    expect(itemsOf((await account.admin("GET /admin/44120/resources")).body, "resources")).toHaveLength(1);
  });

  it("takes as many bookings at a time as it has room for", async () => {
    await account.admin("PUT /admin/44120/resources/27", { max_book: 2 });
    const book = async (): Promise<number> => {
      const booking = {
        datetime: "2027-03-09T14:00:00Z",
        service_id: 51310,
        resource_id: 27,
        member_id: 7101,
      };
      return (await account.call("POST /44120/bookings", booking)).status;
    };
    expect([await book(), await book(), await book()]).toEqual([201, 201, 409]);
  });
});

describe("an administrator", () => {
  it("is made, found, changed and deleted", async () => {
    const made = await account.admin("POST /admin/44120/administrators", {
      name: "Ola Berg",
      email: "ola.berg@spoke-and-chain.example",
      role: "user",
    });
    expect([made.status, made.body]).toMatchObject([
      201,
      { name: "Ola Berg", company_name: "Spoke and Chain North" },
    ]);
    const list = async (query: string): Promise<unknown[]> =>
      itemsOf((await account.admin(`GET /admin/44120/administrators?${query}`)).body, "administrators").map(
        ({ name }) => name,
      );
    expect(await list("")).toEqual(["Mia Park", "Tom Reyes", "Ola Berg"]);
    expect(await list("id=86")).toEqual(["Tom Reyes"]);
    expect((await account.admin("PUT /admin/44120/administrators/86", { role: "owner" })).body).toMatchObject(
      { name: "Tom Reyes", role: "owner" },
    );
    expect((await account.admin("DELETE /admin/44120/administrators/86")).status).toBe(204);
    expect((await account.admin("GET /admin/44120/administrators/86")).status).toBe(404);
    const ola = { email: "ola.berg@spoke-and-chain.example", password: "" };
    expect((await account.call("POST /login/admin", ola)).status).toBe(401);
  });
});
