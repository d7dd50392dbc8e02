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
      expect(error).toHaveProperty("message", "led back to a page already read");
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
    expect(error).toHaveProperty("message", "more pages than maxPages: 5");
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
    ["nothing", undefined, /TypeError/],
    ["text", "<html>", /TypeError/],
    ["an object without items", { meta: {} }, /TypeError/],
    ["items that are no list", { data: { 0: "a" }, meta: { offset: 0, limit: 1, total: 1 } }, /TypeError/],
    ["text for items", { data: "abc", meta: { offset: 0, limit: 1, total: 1 } }, /TypeError/],
    ["a page without its meta data", { data: [] }, /TypeError/],
  ])("such as %s is an error that names the route", async (_, body, message) => {
    const error = await rejection(paginateOver(() => body)("/users").toArray(all));
    expect(isTransportError(error, "protocol")).toBe(true);
    expect(error).toMatchObject({ method: "GET", path: "/users" });
    expect(error).toHaveProperty("message", expect.stringMatching(/^answered no page: /));
    expect(error).toHaveProperty("message", expect.stringMatching(message));
  });

  it("is told with what the rule says of it", async () => {
    const picky = {
      ...offsetPages,
      next() {
        throw new Error("pages by cursor are not known");
      },
    };
    const error = await rejection(paginateOver((query) => userPage(5, query), picky)("/users").toArray(all));
    expect(error).toHaveProperty("message", expect.stringContaining("pages by cursor are not known"));
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
    expect(error).toHaveProperty("message", "limit must be 0 to Infinity");
    expect(requests).toBe(0);
  });

  it("is refused in the options too", async () => {
    const reading = paginateOver((query) => userPage(5, query))("/users", {}, { limit: NaN });
    expect(await rejection(take(reading, 1))).toBeInstanceOf(RangeError);
  });
});

it("Of two limits the smaller one counts", async () => {
  const reading = paginateOver((query) => userPage(50, query))("/users", {}, { limit: 7 });
  expect(await reading.toArray({ limit: 9 })).toHaveLength(7);
  expect(await reading.toArray({ limit: 3 })).toHaveLength(3);
});
