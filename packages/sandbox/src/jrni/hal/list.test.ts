import { describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account } from "../fixtures/call.js";

/** An account with 70 clients. */
async function crowd(): Promise<Account> {
  const account = open();
  for (let number = account.sandbox.state.clients.size; number < 70; number++) {
    await account.admin("POST /admin/44120/client", { first_name: `Number ${number}` });
  }
  return account;
}

describe("a list", () => {
  it("has 30 items a page when nobody says, the total, and links to the pages beside it", async () => {
    const { admin } = await crowd();
    const href = (query: string): object => ({
      href: `https://example.jrni.com/api/v5/admin/44120/client?${query}`,
    });
    const first = await admin("GET /admin/44120/client");
    expect(itemsOf(first.body, "clients")).toHaveLength(30);
    expect(at(first.body, "total_entries")).toBe(70);
    expect(at(first.body, "_links")).toEqual({
      self: href("page=1&per_page=30"),
      next: href("page=2&per_page=30"),
      new: { href: "https://example.jrni.com/api/v5/admin/44120/client/new" },
    });
    const last = await admin("GET /admin/44120/client?page=3");
    expect(itemsOf(last.body, "clients")).toHaveLength(10);
    expect(at(last.body, "_links", "next")).toBeUndefined();
    expect(at(last.body, "_links", "previous")).toEqual(href("page=2&per_page=30"));
  });

  it("is read to its end by following `next`, with the filters that were sent", async () => {
    const { sandbox, admin } = await crowd();
    const ids: unknown[] = [];
    let route = "/admin/44120/client?per_page=20&order_by=id&order_by_reverse=true";
    while (route !== "") {
      const { body } = await admin(`GET ${route}`);
      ids.push(...itemsOf(body, "clients").map(({ id }) => id));
      route = String(at(body, "_links", "next", "href") ?? sandbox.baseUrl).slice(sandbox.baseUrl.length);
    }
    expect(ids).toHaveLength(70);
    expect(ids).toEqual([...new Set(ids)].sort((left, right) => Number(right) - Number(left)));
  });

  it("has an empty page after the last one", async () => {
    const { admin } = open();
    const { status, body } = await admin("GET /admin/44120/client?page=9&per_page=10");
    expect([status, itemsOf(body, "clients"), at(body, "total_entries")]).toEqual([200, [], 2]);
  });

  it("refuses a page that is none", async () => {
    const { admin } = open();
    expect(await admin("GET /admin/44120/client?page=0")).toMatchObject({
      status: 400,
      body: { title: "Validation Error", detail: "page is invalid: it must be >= 1" },
    });
  });

  it.each([
    ["GET /44120/people", "people"],
    ["GET /44120/items", "items"],
    ["GET /company/44100/children", "companies"],
  ])("leaves out the links that are not wanted: %s", async (path, name) => {
    const { call } = open();
    const all = at((await call(path)).body, "_embedded", name, 0, "_links") as object;
    expect(Object.keys(all).length).toBeGreaterThan(1);
    const { body } = await call(
      `${path}?${Object.keys(all)
        .slice(1)
        .map((rel) => `exclude_links[]=${rel}`)
        .join("&")}`,
    );
    expect(at(body, "_embedded", name, 0, "_links")).toEqual(
      Object.fromEntries(Object.entries(all).slice(0, 1)),
    );
  });

  it("of one page links to a page 0 when that quirk is on", async () => {
    const { admin } = open({ quirks: { pageZero: true } });
    const { body } = await admin("GET /admin/44120/client");
    expect(at(body, "_links", "next", "href")).toContain("page=0");
    expect(at(body, "_links", "previous", "href")).toContain("page=0");
    const split = await admin("GET /admin/44120/client?per_page=1");
    expect(at(split.body, "_links", "next", "href")).toContain("page=2");
  });

  it("does not take braces of the caller for a template", async () => {
    const { call } = open();
    const { body } = await call("GET /44120/items?service_id=51310&note={x}");
    expect(at(body, "_links", "self")).toEqual({
      href: "https://example.jrni.com/api/v5/44120/items?service_id=51310&note=%7Bx%7D",
    });
  });
});
