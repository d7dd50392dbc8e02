import { describe, expect, it } from "vitest";
import { isTransportError } from "../errors/transport-error.js";
import { rejection } from "../transport/fixtures/rejection.js";
import { offsetPages, paginateOver, take, userPage, users } from "./fixtures/users.js";

const all = { limit: Infinity };

describe("A server that lies", () => {
  it.each([false, true])(
    "by leading back to a page ends in an error after the items, prefetch %s",
    async (prefetch) => {
      let requests = 0;
      const circle = paginateOver((query) => {
        requests += 1;
        return { data: users(1), meta: { offset: query.offset === 10 ? 20 : 10, limit: 0, total: 99 } };
      });
      const reading = circle("/users", {}, { prefetch });
      const got: unknown[] = [];
      const error = await rejection(
        (async () => {
          for await (const page of reading.pages()) got.push(page.items);
        })(),
      );
      expect(isTransportError(error, "protocol")).toBe(true);
      expect(error).toMatchObject({ method: "GET", path: "/users" });
      expect(error).toHaveProperty("message", "GET /users: led back to a page already read");
      expect(got).toHaveLength(3);
      expect(requests).toBe(3);
    },
  );

  it("by never coming to an end runs into maxPages", async () => {
    let requests = 0;
    const endless = paginateOver((query) => {
      requests += 1;
      return userPage(1e9, { ...query, limit: 1 });
    });
    const error = await rejection(endless("/users", {}, { maxPages: 5 }).toArray(all));
    expect(isTransportError(error, "protocol")).toBe(true);
    expect(error).toHaveProperty("message", "GET /users: more pages than maxPages: 5");
    expect(requests).toBe(5);
  });

  it("runs into maxPages with concurrency too, without one request more", async () => {
    let requests = 0;
    const endless = paginateOver((query) => {
      requests += 1;
      return userPage(100_000, { ...query, limit: 1 });
    });
    await rejection(endless("/users", {}, { maxPages: 5, concurrency: 4 }).toArray(all));
    expect(requests).toBe(5);
  });

  it("may give exactly maxPages pages", async () => {
    const paginate = paginateOver((query) => userPage(50, query));
    expect(await paginate("/users", {}, { maxPages: 5 }).toArray(all)).toEqual(users(50));
  });

  it("is stopped after 10,000 pages by default", async () => {
    let requests = 0;
    const endless = paginateOver((query) => {
      requests += 1;
      return { data: [{ id: 1 }], meta: { offset: query.offset ?? 0, limit: 1, total: 1e9 } };
    });
    await rejection(endless("/users").toArray(all));
    expect(requests).toBe(10_000);
  });
});

describe("An answer that is no page", () => {
  it.each([
    ["nothing", undefined],
    ["text", "<html>"],
    ["an object without items", { meta: {} }],
    ["items that are no list", { data: { 0: "a" }, meta: { offset: 0, limit: 1, total: 1 } }],
    ["text for items", { data: "abc", meta: { offset: 0, limit: 1, total: 1 } }],
    ["a page without its meta data", { data: [] }],
  ])("such as %s is an error that names the route", async (_, body) => {
    const error = await rejection(paginateOver(() => body)("/users").toArray(all));
    expect(isTransportError(error, "protocol")).toBe(true);
    expect(error).toMatchObject({ method: "GET", path: "/users" });
    expect(error).toHaveProperty("message", "GET /users: answered something that is no page");
    expect(error).toHaveProperty("cause.name", "TypeError");
  });

  it("is told with what the rule says of it", async () => {
    const picky = {
      ...offsetPages,
      next() {
        throw new Error("pages by cursor are not known");
      },
    };
    const error = await rejection(paginateOver((query) => userPage(5, query), picky)("/users").toArray(all));
    expect(error).toHaveProperty(
      "message",
      "GET /users: answered something that is no page: pages by cursor are not known",
    );
    expect(error).toHaveProperty("cause.message", "pages by cursor are not known");
  });
});

describe("A limit that makes no sense", () => {
  it.each([undefined, NaN, -1])("such as %s is refused before anything is sent", async (limit) => {
    let requests = 0;
    const reading = paginateOver((query) => (requests++, userPage(5, query)))("/users");
    // @ts-expect-error: JavaScript callers can leave it out.
    const error = await rejection(reading.toArray({ limit }));
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toHaveProperty("message", "limit, maxPages and concurrency must be 0 to Infinity");
    expect(requests).toBe(0);
  });

  it("is what a call without options gives", async () => {
    const reading = paginateOver((query) => userPage(5, query))("/users");
    // @ts-expect-error: JavaScript callers can leave it out.
    const error = await rejection(reading.toArray());
    expect(error).toHaveProperty("message", "limit, maxPages and concurrency must be 0 to Infinity");
  });

  it.each([{ limit: NaN }, { maxPages: NaN }, { concurrency: -1 }])(
    "is refused in the options too: %j",
    async (options) => {
      const reading = paginateOver((query) => userPage(5, query))("/users", {}, options);
      expect(await rejection(take(reading, 1))).toBeInstanceOf(RangeError);
    },
  );

  it("is not infinity: any number of readers read on any number of pages, and come to an end", async () => {
    let requests = 0;
    const paginate = paginateOver((query) => (requests++, userPage(50, query)));
    const options = { concurrency: Infinity, maxPages: Infinity };
    expect(await paginate("/users", {}, options).toArray({ limit: 30 })).toEqual(users(30));
    expect(requests).toBe(3);
  });
});

it("A page of any size goes into one list", async () => {
  const paginate = paginateOver(() => ({ data: users(200_000), meta: { offset: 0, limit: 1, total: 1 } }));
  expect(await paginate("/users").toArray(all)).toHaveLength(200_000);
});

it("Of two limits the smaller one counts", async () => {
  const reading = paginateOver((query) => userPage(50, query))("/users", {}, { limit: 7 });
  expect(await reading.toArray({ limit: 9 })).toHaveLength(7);
  expect(await reading.toArray({ limit: 3 })).toHaveLength(3);
});
