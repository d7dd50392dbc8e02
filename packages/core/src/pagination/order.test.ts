import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetPages, paginateOver, userPage, users, type UserQuery } from "./fixtures/users.js";

const list = {
  total: fc.nat(60),
  size: fc.integer({ min: 1, max: 12 }),
  concurrency: fc.integer({ min: 1, max: 8 }),
  prefetch: fc.boolean(),
};

describe("Whatever the number of items, the page size, the concurrency and the prefetch", () => {
  it("every item comes exactly once and in order, in whatever order the answers come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(list), fc.scheduler(), async ({ total, size, ...options }, scheduler) => {
        const answer = (query: UserQuery) =>
          scheduler.schedule(Promise.resolve(userPage(total, { ...query, limit: size })));
        const reading = paginateOver(answer)("/users", {}, options).toArray({ limit: Infinity });
        expect(await scheduler.waitFor(reading)).toEqual(users(total));
      }),
    );
  });

  it("every page is asked for exactly once, and no other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(list), async ({ total, size, ...options }) => {
        const offsets: unknown[] = [];
        const paginate = paginateOver((query) => {
          offsets.push(query.offset ?? 0);
          return userPage(total, query);
        });
        await paginate("/users", { params: { query: { limit: size } } }, options).toArray({
          limit: Infinity,
        });
        const pages = Math.max(1, Math.ceil(total / size));
        expect(offsets).toEqual(Array.from({ length: pages }, (_, index) => index * size));
      }),
    );
  });

  it("a limit gives the first items and asks for no page that it does not need", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ ...list, limit: fc.nat(70) }),
        async ({ total, size, limit, ...options }) => {
          let requests = 0;
          const paginate = paginateOver((query) => {
            requests += 1;
            return userPage(total, { ...query, limit: size });
          });
          const items: unknown[] = [];
          for await (const user of paginate("/users", {}, { ...options, limit })) items.push(user);
          expect(items).toEqual(users(total).slice(0, limit));
          expect(requests).toBe(Math.ceil(Math.min(limit, Math.max(1, total)) / size));
        },
      ),
    );
  });

  it("never more pages than the concurrency are on their way or in memory", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record(list),
        fc.scheduler(),
        async ({ total, size, concurrency, prefetch }, scheduler) => {
          let held = 0;
          let most = 0;
          const answer = (query: UserQuery) => {
            most = Math.max(most, ++held);
            return scheduler.schedule(Promise.resolve(userPage(total, { ...query, limit: size })));
          };
          const reading = paginateOver(answer)("/users", {}, { concurrency, prefetch });
          const all = (async () => {
            for await (const page of reading.pages()) {
              await scheduler.schedule(Promise.resolve(page));
              held -= 1;
            }
          })();
          await scheduler.waitFor(all);
          expect(most).toBeLessThanOrEqual(Math.max(concurrency, prefetch ? 2 : 1));
        },
      ),
    );
  });
});

describe("A total that changes while it is read", () => {
  const answers = (totals: number[]) => {
    let request = 0;
    return (query: UserQuery) => userPage(totals[Math.min(request++, totals.length - 1)] ?? 0, query);
  };

  it("may shrink: the reading ends with the last page there is", async () => {
    const items = await paginateOver(answers([95, 35]))("/users", {}, { concurrency: 3 }).toArray({
      limit: 100,
    });
    expect(items).toEqual(users(35));
  });

  it("may shrink to less than has been read: the reading ends with the empty page", async () => {
    const items = await paginateOver(answers([95, 95, 5]))("/users", {}, { concurrency: 1 }).toArray({
      limit: 100,
    });
    expect(items).toEqual(users(20));
  });

  it("may grow: the reading goes on page by page after what was known at first", async () => {
    const items = await paginateOver(answers([25, 25, 58]))("/users", {}, { concurrency: 3 }).toArray({
      limit: 100,
    });
    expect(items).toEqual(users(58));
  });
});

it("A forecast that turns out wrong costs requests, never items", async () => {
  const forecastsWrong = { at: (index: number) => ({ offset: index * 7 }) };
  const paginate = paginateOver((query) => userPage(45, query), { ...offsetPages, ...forecastsWrong });
  expect(await paginate("/users", {}, { concurrency: 4 }).toArray({ limit: Infinity })).toEqual(users(45));
});
