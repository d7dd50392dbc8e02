import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientOver, type Asked } from "../fixtures/client.js";
import { expression } from "../queries/expression.js";

const path = { model: "work_order" };
const orders = Array.from({ length: 2500 }, (_, index) => ({ id: `order-${index}` }));

/** The page that a query or a body asks for, of at most a thousand objects. */
function page({ query, body }: Asked, total?: number) {
  const { skip, limit } = { ...Object.fromEntries(query), ...Object(body) };
  const from = Number(skip ?? 0);
  const objects = orders.slice(from, from + Math.min(Number(limit ?? 1000), 1000));
  const more = from + objects.length < orders.length;
  return { objects, count: objects.length, more, ...(total !== undefined && { total }) };
}

const skips = (asked: Asked[]) => asked.map(({ query, body }) => query.get("skip") ?? Object(body).skip ?? 0);

describe("paginate over lists", () => {
  it("reads on with skip for as long as there is more, a thousand at a time", async () => {
    const { journeyapps, asked } = clientOver((one) => page(one));
    const query = { query: { done: false }, sort: { due: 1 as const } };
    const list = journeyapps.paginate("/objects/{model}.json", { params: { path, query } });
    expect(await list.toArray({ limit: Infinity })).toEqual(orders);
    expect(asked.map((one) => decodeURIComponent(String(one.query)))).toEqual([
      "query[done]=false&sort[due]=1",
      "query[done]=false&sort[due]=1&skip=1000",
      "query[done]=false&sort[due]=1&skip=2000",
    ]);
  });

  it("believes more, and not the numbers beside it", async () => {
    const { journeyapps } = clientOver((one, count) => ({ ...page(one), total: 1, more: count < 3 }));
    const list = journeyapps.paginate("/objects/{model}.json", { params: { path } });
    expect(await list.toArray({ limit: Infinity })).toHaveLength(2500);
  });

  it("begins at the skip that it is given, and counts what comes, not what was asked for", async () => {
    const { journeyapps, asked } = clientOver((one) => page(one));
    const query = { skip: 200, limit: 5000 };
    const list = journeyapps.paginate("/objects/{model}.json", { params: { path, query } });
    expect(await list.toArray({ limit: Infinity })).toEqual(orders.slice(200));
    expect(skips(asked)).toEqual(["200", "1200", "2200"]);
  });

  it("reads several pages at once where the total is told, and keeps the order", async () => {
    let running = 0;
    let most = 0;
    const { journeyapps, asked } = clientOver(async (one) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return page(one, one.query.get("total") === "true" ? orders.length : undefined);
    });
    const query = { limit: 250, total: true as const };
    const list = journeyapps.paginate(
      "/objects/{model}.json",
      { params: { path, query } },
      { concurrency: 4 },
    );
    expect(await list.toArray({ limit: Infinity })).toEqual(orders);
    expect(most).toBe(4);
    expect(asked).toHaveLength(10);
  });

  it("gives every object once, whatever the page size, the start and the number of readers", async () => {
    const sizes = fc.record({
      limit: fc.integer({ min: 100, max: 2000 }),
      skip: fc.integer({ min: 0, max: 2600 }),
      concurrency: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async ({ limit, skip, concurrency }) => {
        const { journeyapps } = clientOver((one) => page(one, orders.length));
        const list = journeyapps.paginate(
          "/objects/{model}.json",
          { params: { path, query: { limit, skip } } },
          { concurrency },
        );
        expect(await list.toArray({ limit: Infinity })).toEqual(orders.slice(skip));
      }),
      { numRuns: 30 },
    );
  });

  it("reads users too, and resumes from a cursor", async () => {
    const { journeyapps, asked } = clientOver((one) => page(one));
    const users = journeyapps.paginate("/users", {}, { prefetch: false });
    for await (const user of users) if (user.id === "order-1000") break;
    const rest = journeyapps.paginate("/users", {}, { from: users.cursor });
    expect((await rest.toArray({ limit: 1 }))[0]?.id).toBe("order-1000");
    expect(skips(asked)).toEqual([0, "1000", "1000"]);
  });
});

describe("paginate over searches and expression queries", () => {
  it("moves skip in the body of an expression query, and sends the rest as it was", async () => {
    const { journeyapps, asked } = clientOver((one) => page(one));
    const body = { ...expression`done = ${false} or id in ${["a"]}`, sort: ["-due"], limit: 1000 };
    const list = journeyapps.paginate("/objects/{model}/query.json", { params: { path }, body });
    expect(await list.toArray({ limit: Infinity })).toEqual(orders);
    expect(asked.map(({ method, query, body }) => ({ method, query: String(query), body }))).toEqual([
      { method: "POST", query: "", body },
      { method: "POST", query: "", body: { ...body, skip: 1000 } },
      { method: "POST", query: "", body: { ...body, skip: 2000 } },
    ]);
  });

  it("takes an answer without more for the last page", async () => {
    const { journeyapps, asked } = clientOver(() => ({ objects: orders }));
    const body = expression`done = ${false}`;
    const list = journeyapps.paginate("/objects/{model}/query.json", { params: { path }, body });
    expect(await list.toArray({ limit: Infinity })).toHaveLength(2500);
    expect(asked).toHaveLength(1);
  });

  it("goes through the pages of a search", async () => {
    const { journeyapps, asked } = clientOver((one) => page(one));
    const list = journeyapps.paginate("/objects/{model}/search.json", {
      params: { path },
      body: { query: "pump" },
    });
    expect(await list.toArray({ limit: Infinity })).toEqual(orders);
    expect(asked.at(-1)?.body).toEqual({ query: "pump", skip: 2000 });
  });

  it("ends in a clear error where the server does not heed skip, after the first page and before any comes twice", async () => {
    const { journeyapps, asked } = clientOver(() => ({ objects: orders.slice(0, 10), more: true }));
    const list = journeyapps.paginate("/objects/{model}/search.json", {
      params: { path },
      body: { query: "pump" },
    });
    const read: unknown[] = [];
    const reading = (async () => {
      for await (const object of list) read.push(object);
    })();
    await expect(reading).rejects.toMatchObject({
      code: "protocol",
      message: "POST /objects/{model}/search.json answers skip 10 with the objects of skip 0",
      method: "POST",
      path: "/objects/{model}/search.json",
    });
    expect(read).toHaveLength(10);
    expect(asked).toHaveLength(2);
  });

  it("ends in the same error where the first page comes again in another order", async () => {
    const { journeyapps, asked } = clientOver((_, count) => {
      const first = orders.slice(0, 1000);
      return { objects: count === 1 ? first : first.toReversed(), more: true };
    });
    const list = journeyapps.paginate("/objects/{model}.json", { params: { path } });
    await expect(list.toArray({ limit: Infinity })).rejects.toMatchObject({ code: "protocol" });
    expect(asked).toHaveLength(2);
  });

  it("reads on where objects have moved up, and some come twice", async () => {
    const { journeyapps } = clientOver((_, count) =>
      count === 1
        ? { objects: [{ id: "a" }, { id: "b" }], more: true }
        : { objects: [{ id: "b" }], more: false },
    );
    const list = journeyapps.paginate("/objects/{model}.json", { params: { path } });
    expect((await list.toArray({ limit: Infinity })).map(({ id }) => id)).toEqual(["a", "b", "b"]);
  });

  it.each([{ objects: null }, { objects: "x" }, { objects: {} }, {}, [], 7, null])(
    "ends in a clear error that names the route where the answer is %j",
    async (answer) => {
      const { journeyapps } = clientOver(() => Response.json(answer));
      for (const list of [
        journeyapps.paginate("/objects/{model}.json", { params: { path } }),
        journeyapps.paginate("/objects/{model}/search.json", { params: { path }, body: { query: "x" } }),
      ]) {
        const error: unknown = await list.toArray({ limit: 1 }).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ name: "TransportError", code: "protocol" });
        expect(error).toHaveProperty("path", expect.stringMatching(/^\/objects\/\{model\}/));
      }
    },
  );

  it("ends in a clear error where there is more of nothing", async () => {
    const { journeyapps } = clientOver(() => ({ objects: [], more: true }));
    const list = journeyapps.paginate("/objects/{model}.json", { params: { path } });
    await expect(list.toArray({ limit: 1 })).rejects.toMatchObject({ code: "protocol" });
  });

  it("reads on where objects have no ids, for nothing tells them from those of the first page", async () => {
    for (const size of [1, 2]) {
      const objects = Array.from({ length: size }, () => ({ display: "Seal" }));
      const { journeyapps } = clientOver((_, count) => ({ objects, more: count < 3 }));
      const list = journeyapps.paginate("/objects/{model}.json", { params: { path } });
      expect(await list.toArray({ limit: Infinity })).toHaveLength(3 * size);
    }
  });

  it("compares with the first page of this loop, not with that of an earlier one", async () => {
    const pages = [["a"], ["b"], ["c"], ["a"]];
    const { journeyapps } = clientOver((_, count) => ({
      objects: pages[count - 1]?.map((id) => ({ id })),
      more: count % 2 === 1,
    }));
    const list = journeyapps.paginate("/objects/{model}.json", { params: { path } });
    await list.toArray({ limit: Infinity });
    expect((await list.toArray({ limit: Infinity })).map(({ id }) => id)).toEqual(["c", "a"]);
  });

  it("reads the same list twice", async () => {
    const { journeyapps } = clientOver((one) => page(one));
    const list = journeyapps.paginate("/objects/{model}.json", { params: { path } });
    expect(await list.toArray({ limit: Infinity })).toEqual(await list.toArray({ limit: Infinity }));
  });
});
