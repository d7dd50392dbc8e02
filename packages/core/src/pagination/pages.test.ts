import { expect, it } from "vitest";
import { getOf, offsetPages, paginateOver, userPage, users } from "./fixtures/users.js";
import type { Alone, Routes, UserPage } from "./fixtures/routes.js";
import type { PageInit } from "./read-pages.js";
import { paginator } from "./paginator.js";

it("Each page has its items, the whole body, the answer and the total", async () => {
  const pages: unknown[] = [];
  for await (const page of paginateOver((query) => userPage(15, query))("/users").pages()) pages.push(page);
  const response = expect.any(Response);
  expect(pages).toEqual([
    { items: users(10), data: userPage(15, {}), response, total: 15, cursor: '["/users",{"offset":10}]' },
    { items: users(5, 10), data: userPage(15, { offset: 10 }), response, total: 15, cursor: undefined },
  ]);
});

it("A rule that cannot tell the total leaves it open", async () => {
  const { itemsOf, next } = offsetPages;
  const reading = paginateOver((query) => userPage(15, query), { itemsOf, next })(
    "/users",
    {},
    { concurrency: 9 },
  );
  for await (const page of reading.pages()) expect(page.total).toBeUndefined();
  expect(await reading.toArray({ limit: Infinity })).toEqual(users(15));
});

it("Path parameters, headers and all else of an init go along with every page", async () => {
  const inits: PageInit[] = [];
  const get = getOf((query, _, init) => (inits.push(init), userPage(15, query)));
  const paginate = paginator<Routes, Alone, UserPage>()(get, offsetPages);
  const init = { params: { path: { id: 7 }, query: { name: "a" } }, headers: { "X-Trace": "t" } };
  await paginate("/users", init).toArray({ limit: 15 });
  expect(inits).toEqual([
    { ...init, signal: expect.any(AbortSignal) },
    {
      ...init,
      params: { path: { id: 7 }, query: { name: "a", offset: 10 } },
      signal: expect.any(AbortSignal),
    },
  ]);
  expect(init.params.query).toEqual({ name: "a" });
});

it("Each loop reads anew", async () => {
  const reading = paginateOver((query) => userPage(15, query))("/users");
  expect(await reading.toArray({ limit: 15 })).toEqual(await reading.toArray({ limit: 15 }));
});

it("A rule can be chosen by path and by page", async () => {
  const seen: unknown[] = [];
  const get = getOf((query) => userPage(15, query));
  const paginate = paginator<Routes, Alone, UserPage>()(get, (path, page) => {
    seen.push([path, page.meta.offset]);
    return offsetPages;
  });
  expect(await paginate("/users").toArray({ limit: 15 })).toEqual(users(15));
  expect(seen).toEqual([
    ["/users", 0],
    ["/users", 10],
  ]);
});
