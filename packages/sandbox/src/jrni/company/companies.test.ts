import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account, type Call } from "../fixtures/call.js";

let account: Account;
let parent: Call;

beforeEach(async () => {
  account = open();
  const login = { email: "dara.lind@spoke-and-chain.example", password: "lantern tide meadow" };
  parent = account.as(String(at((await account.call("POST /login/admin", login)).body, "auth_token")));
});

async function search(query: string): Promise<unknown[]> {
  return itemsOf((await account.call(`GET /company/44100/search?${query}`)).body, "companies").map(
    ({ id }) => id,
  );
}

describe("a company", () => {
  it("that does not exist is a 403, on every path that names it", async () => {
    for (const path of [
      "/company/99999",
      "/99999/services",
      "/99999/packages",
      "/99999/times?service_id=1&start_date=2027-03-08",
    ]) {
      expect(await account.call(`GET ${path}`), path).toMatchObject({
        status: 403,
        body: { detail: "Company not found" },
      });
    }
  });

  it.each(["/company/44120", "/admin/44120/company"])("leads on by every link that %s has", async (path) => {
    const links = Object.entries(at((await account.admin(`GET ${path}`)).body, "_links") as object);
    const read = links.filter(([relation]) => !["checkout", "client"].includes(relation));
    expect(read.length).toBeGreaterThan(20);
    const query: Record<string, string> = {
      days: "?service_id=51310&date=2027-03-08",
      purchases: "?created_from=2027-01-01T00:00:00Z",
      slots: "?date=2027-03-08",
    };
    for (const [relation, { href }] of read as [string, { href: string }][]) {
      const { pathname } = new URL(
        href.replace(/\{[/?][^}]*\}/g, "").replace("{email}", "leo.marsh@mail.example"),
      );
      const route = `GET ${pathname.replace("/api/v5", "")}${query[relation] ?? ""}`;
      expect((await account.admin(route)).status, `${relation}: ${route}`).toBe(200);
    }
  });

  it("comes with its branches, unless they are not wanted", async () => {
    expect(at((await account.call("GET /company/44100")).body, "_embedded", "companies")).toHaveLength(2);
    const { body } = await account.call("GET /company/44100?embed=no_child_companies");
    expect(at(body, "_embedded", "companies")).toBeUndefined();
    expect((await account.call("GET /company/find_by_ref/BR-8")).body).toMatchObject({ id: 44121 });
    expect((await account.call("GET /company/find_by_ref/BR-0")).status).toBe(404);
    expect((await parent("GET /admin/44100/company/find_by_ref/BR-8")).body).toMatchObject({
      id: 44121,
      disabled: false,
    });
  });

  it("is found by name, place and what it offers", async () => {
    expect(await search("")).toEqual([44120, 44121]);
    expect(await search("company[text]=br-7")).toEqual([44120]);
    expect(await search("name=south")).toEqual([44121]);
    expect(await search("address=foundry")).toEqual([44121]);
    expect(await search("service_id=51312")).toEqual([44121]);
    expect(await search("address[lat]=53.781&address[long]=-1.552&address[radius]=1")).toEqual([44121]);
    expect(await search("address[lat]=53.781&address[long]=-1.552&address[radius]=5")).toEqual([
      44120, 44121,
    ]);
    await parent("DELETE /admin/44121/company");
    expect(await search("enabled_only=true")).toEqual([44120]);
  });

  it("is listed for administrators by text and in order", async () => {
    const list = async (query: string): Promise<unknown[]> =>
      itemsOf((await parent(`GET /admin/44100/company/children?${query}`)).body, "companies").map(
        ({ id }) => id,
      );
    expect(await list("order_by[name]=desc")).toEqual([44121, 44120]);
    expect(await list("order_by[api_ref]=asc")).toEqual([44120, 44121]);
    expect(await list("order_by[id]=desc&company[text]=44120")).toEqual([44120]);
    expect(
      itemsOf((await parent("GET /admin/44100/company/search?company[text]=north")).body, "companies"),
    ).toHaveLength(1);
    const { body } = await account.call("GET /company/44100/children?person_id=612");
    expect(itemsOf(body, "companies").map(({ id }) => id)).toEqual([44121]);
  });

  it("is changed, moves into another zone with its times, and is closed", async () => {
    const change = {
      description: "Repairs while you wait",
      timezone: "America/New_York",
      id: 1,
      address: { address1: "20 Canal Street" },
    };
    const { body } = await account.admin("PUT /admin/44120/company", change);
    expect(body).toMatchObject({
      id: 44120,
      description: "Repairs while you wait",
      address: { id: 310, address1: "20 Canal Street", postcode: "LS1 4ZZ" },
    });
    const times = await account.call("GET /44120/times?service_id=51310&start_date=2027-03-08");
    expect(at(times.body, "times", 0, "start")).toBe("2027-03-08T09:00:00-05:00");
    expect((await account.admin("PUT /admin/44120/company", { timezone: "Mars" })).status).toBe(400);
    expect((await account.admin("DELETE /admin/44120/company")).body).toMatchObject({
      live: false,
      disabled: true,
    });
    expect((await account.call("GET /company/44120")).body).toMatchObject({ live: false });
    const closed = await account.call("GET /44120/times?service_id=51310&start_date=2027-03-08");
    expect(at(closed.body, "times")).toEqual([]);
    const booking = { datetime: "2027-03-09T14:00:00-05:00", service_id: 51310, member_id: 7044 };
    expect((await account.call("POST /44120/bookings", booking)).status).toBe(409);
  });

  it("has addresses that administrators keep", async () => {
    const made = await account.admin("POST /admin/44120/addresses", {
      name: "Pop-up stand",
      lat: 53.797,
      long: -1.541,
    });
    expect([made.status, made.body]).toMatchObject([201, { id: 318, name: "Pop-up stand" }]);
    expect(
      (await account.admin("PUT /admin/44120/addresses/318", { address1: "9 Market Square" })).body,
    ).toMatchObject({ name: "Pop-up stand", address1: "9 Market Square" });
    expect((await account.call("GET /44120/addresses/318")).status).toBe(200);
    expect((await account.admin("DELETE /admin/44120/addresses/318")).status).toBe(204);
    expect((await account.call("GET /44120/addresses/318")).status).toBe(404);
    expect((await account.call("GET /44120/addresses/311")).status).toBe(403);
  });
});
