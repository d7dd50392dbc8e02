import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jrniOver } from "./fixtures/jrni-over.js";
import { pagedPaths } from "./fixtures/paged-paths.js";

const company = { path: { company_id: 44120 } };
const listOf = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index + 1 }));

/** What a list of services is made of. */
interface List {
  count: number;
  /** What the server answers where no size is asked for; default 30. */
  defaultSize?: number;
  /** The server answers no more than this, whatever is asked for. */
  maxSize?: number;
  /** Whether the server tells its total; default `true`. */
  isTotalKnown?: boolean;
  /** Links beside the items. */
  links?: (page: number, size: number) => object;
}

/** A client over that list, and the queries that were sent. */
function services({ count, defaultSize = 30, maxSize = Infinity, isTotalKnown = true, links }: List) {
  const queries: string[] = [];
  const all = listOf(count);
  const { jrni } = jrniOver(({ url }) => {
    const { search, searchParams } = new URL(url);
    queries.push(search);
    const page = Number(searchParams.get("page") ?? 1);
    const size = Math.min(maxSize, Number(searchParams.get("per_page") ?? defaultSize));
    return Response.json({
      ...(isTotalKnown && { total_entries: count }),
      _embedded: { services: all.slice((page - 1) * size, page * size) },
      _links: { self: { href: "/44120/services" }, ...links?.(page, size) },
    });
  });
  const read = (query = {}, options = {}) =>
    jrni
      .paginate("/{company_id}/services", { params: { ...company, query } }, options)
      .toArray({ limit: 1000 });
  return { read, queries, all };
}

const linkTo = (page: number) => ({ href: `https://example.jrni.com/api/v5/44120/services?page=${page}` });

describe("paginate counts", () => {
  it("until it has as many items as the server says there are", async () => {
    const { read, queries, all } = services({ count: 7 });
    expect(await read({ per_page: 3 })).toEqual(all);
    expect(queries).toEqual(["?per_page=3", "?per_page=3&page=2", "?per_page=3&page=3"]);
  });

  it("without asking again where the last page is full", async () => {
    const { read, queries, all } = services({ count: 6 });
    expect(await read({ per_page: 3 })).toEqual(all);
    expect(queries).toHaveLength(2);
  });

  it("on from the page it was given", async () => {
    const { read, all } = services({ count: 7 });
    expect(await read({ per_page: 3, page: 2 })).toEqual(all.slice(3));
  });

  it("until a page is empty where neither it nor the server says how large a page is", async () => {
    const { read, queries, all } = services({ count: 65 });
    expect(await read()).toEqual(all);
    expect(queries).toEqual(["", "?page=2", "?page=3", "?page=4"]);
  });

  it("by the size that the server's own link names", async () => {
    const links = (page: number, size: number) => ({
      self: { href: `https://example.jrni.com/api/v5/44120/services?page=${page}&per_page=${size}` },
    });
    const { read, queries, all } = services({ count: 65, links });
    expect(await read()).toEqual(all);
    expect(queries).toEqual(["", "?page=2", "?page=3"]);
  });

  it.each([80, 90, 100, 250])(
    "all of %i items where the server holds fewer on a page than it was asked for",
    async (count) => {
      const { read, queries, all } = services({ count, maxSize: 30 });
      expect(await read({ per_page: 50 })).toEqual(all);
      expect(queries[1]).toBe("?per_page=30&page=2");
      expect(queries).toHaveLength(Math.ceil(count / 30));
    },
  );

  it.each([
    ["every page, and its link says how large they are", {}, (id: number) => id % 10 === 3],
    ["a later page", { per_page: 10 }, (id: number) => id === 13],
  ])("all of them, and each once, where the server leaves some out of %s", async (_, query, isLeftOut) => {
    const { jrni } = jrniOver(({ url }) => {
      const { searchParams } = new URL(url);
      const page = Number(searchParams.get("page") ?? 1);
      const size = Number(searchParams.get("per_page") ?? 10);
      const services = listOf(25).slice((page - 1) * size, page * size);
      return Response.json({
        total_entries: 25,
        _embedded: { services: services.filter(({ id }) => !isLeftOut(id)) },
        _links: { self: { href: "/44120/services?per_page=10" } },
      });
    });
    const list = jrni.paginate("/{company_id}/services", { params: { ...company, query } });
    expect(await list.toArray({ limit: 99 })).toEqual(listOf(25).filter(({ id }) => !isLeftOut(id)));
  });

  it("no further than the first page where a server answers everything at once, whatever is asked for", async () => {
    const { read, queries, all } = services({ count: 40 });
    expect(await read({ per_page: 40, page: 1 })).toEqual(all);
    const everything = jrniOver(() => Response.json({ total_entries: 40, _embedded: { services: all } }));
    const pages = everything.jrni.paginate("/{company_id}/services", {
      params: { ...company, query: { per_page: 10 } },
    });
    expect(await pages.toArray({ limit: 99 })).toEqual(all);
    expect(everything.sent).toHaveLength(1);
    expect(queries).toHaveLength(1);
  });

  it("itself out of a server that answers more pages than it has items", async () => {
    const { jrni } = jrniOver(() => Response.json({ total_entries: 3, _embedded: { services: listOf(2) } }));
    await expect(
      jrni.paginate("/{company_id}/services", { params: company }).toArray({ limit: 99 }),
    ).rejects.toMatchObject({ code: "protocol" });
  });
});

describe("whatever sizes of pages client and server have in mind", () => {
  const size = fc.integer({ min: 1, max: 12 });
  const server = fc.record({
    count: fc.nat({ max: 40 }),
    defaultSize: size,
    maxSize: size,
    isTotalKnown: fc.boolean(),
    isTold: fc.boolean(),
    isNextLinked: fc.boolean(),
  });
  const reader = fc.record({
    per_page: fc.option(size, { nil: undefined }),
    concurrency: fc.integer({ min: 1, max: 4 }),
  });

  it("paginate reads each item once, and ends", async () => {
    await fc.assert(
      fc.asyncProperty(
        server,
        reader,
        async ({ isTold, isNextLinked, ...list }, { per_page, concurrency }) => {
          const links = (page: number, size: number) => ({
            ...(isTold && { self: { href: `/44120/services?page=${page}&per_page=${size}` } }),
            ...(isNextLinked && page * size < list.count && { next: linkTo(page + 1) }),
          });
          const { read, queries, all } = services({ ...list, links });
          expect(await read({ per_page }, { concurrency })).toEqual(all);
          expect(queries.length).toBeLessThanOrEqual(list.count + 2 * concurrency);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("paginate and the links of a page", () => {
  it("goes on by the next link where there is no total, and ends with an empty page", async () => {
    const links = (page: number) => (page < 3 ? { next: linkTo(page + 1) } : {});
    const { read, queries, all } = services({ count: 65, isTotalKnown: false, links });
    expect(await read()).toEqual(all);
    expect(queries).toEqual(["", "?page=2", "?page=3", "?page=4"]);
  });

  it.each([
    ["page 0, which lists of one page have", { next: linkTo(0), previous: linkTo(0) }],
    ["this page", { next: linkTo(1) }],
    ["a page without a number", { next: { href: "https://example.jrni.com/api/v5/44120/services" } }],
    ["no address at all", { next: { href: 7 } }],
    ["many at once", { next: [linkTo(2)] }],
  ])("does not go on to %s", async (_, links) => {
    const one = services({ count: 2, links: () => links });
    expect(await one.read()).toEqual(one.all);
    expect(one.queries).toHaveLength(1);
    const untold = services({ count: 2, isTotalKnown: false, links: () => links });
    expect(await untold.read({ per_page: 3 })).toEqual(untold.all);
    expect(untold.queries).toHaveLength(2);
  });

  it.each(["previous", "back"])("is not led astray by the way back, called %s", async (name) => {
    const { read, all } = services({ count: 65, links: (page) => ({ [name]: linkTo(page - 1) }) });
    expect(await read({ per_page: 30 })).toEqual(all);
  });

  it("reads the number out of a templated link, and nothing else of any link", async () => {
    const links = (page: number) =>
      page === 1 ? { next: { href: "/44120/services?secret=1&page=2{&per_page}" } } : {};
    const { read, queries, all } = services({ count: 60, isTotalKnown: false, links });
    expect(await read()).toEqual(all);
    expect(queries).toEqual(["", "?page=2", "?page=3"]);
  });
});

describe("paginate, where there is no total and no link", () => {
  it.each([
    [
      120,
      50,
      { per_page: 100 },
      ["?per_page=100", "?per_page=50&page=2", "?per_page=50&page=3", "?per_page=50&page=4"],
    ],
    [65, 100, {}, ["", "?page=2", "?page=3", "?page=4"]],
    [
      7,
      100,
      { per_page: 3 },
      ["?per_page=3", "?per_page=3&page=2", "?per_page=3&page=3", "?per_page=3&page=4"],
    ],
  ])("reads all %i items until a page is empty, at most %i at once", async (count, maxSize, query, sent) => {
    const { read, queries, all } = services({ count, maxSize, isTotalKnown: false });
    expect(await read(query, { concurrency: 4 })).toEqual(all);
    expect(queries).toEqual(sent);
  });

  it("asks a list that has no pages but once", async () => {
    const { jrni, sent } = jrniOver(() => Response.json({ _embedded: { items: listOf(40) } }));
    const items = jrni.paginate("/{company_id}/items", { params: company });
    expect(await items.toArray({ limit: 99 })).toHaveLength(40);
    expect(sent).toHaveLength(1);
  });

  it("knows from the document which lists have none", async () => {
    const untold = pagedPaths.filter(({ page, total }) => !page && !total).map(({ path }) => path);
    const asked: string[] = [];
    for (const { path } of pagedPaths) {
      const { jrni, sent } = jrniOver(() => Response.json({ _embedded: { list: listOf(2) } }));
      const paginate: (path: string, init: object) => ReturnType<typeof jrni.paginate> = jrni.paginate;
      const ids = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, 7]));
      expect(await paginate(path, { params: { path: ids } }).toArray({ limit: 9 })).toEqual(listOf(2));
      if (sent.length === 1) asked.push(path);
    }
    expect(untold.length).toBeGreaterThan(10);
    expect(asked).toEqual(untold);
  });

  it.each([
    [
      "all pages, whatever changes in its items meanwhile",
      (page: number) => [{ id: 1, page }, { id: 2 }, { id: 3 }],
    ],
    ["all pages, of items without ids", () => ["a", "b", "c"]],
    [
      "what lies beyond the last one",
      (page: number) => listOf(6).slice(page === 1 ? 0 : 3, page === 1 ? 3 : 6),
    ],
  ])("reads nothing twice of a server that answers the same for %s", async (_, answer) => {
    const { jrni, sent } = jrniOver(({ url }) => {
      const page = Number(new URL(url).searchParams.get("page") ?? 1);
      return Response.json({ _embedded: { services: answer(page) } });
    });
    const list = jrni.paginate("/{company_id}/services", { params: company });
    const all = [...new Set([...answer(1), ...answer(2)].map((item) => Object(item).id ?? item))];
    for (const reading of ["first", "second"]) {
      const items = await list.toArray({ limit: 99 });
      expect(
        items.map((item) => Object(item).id ?? item),
        reading,
      ).toEqual(all);
    }
    expect(sent.length).toBeLessThanOrEqual(6);
  });
});

describe("paginate", () => {
  it("reads several pages at once where the server tells its total, and keeps the order", async () => {
    const { read, queries, all } = services({ count: 65 });
    expect(await read({ per_page: 10 }, { concurrency: 4 })).toEqual(all);
    expect(queries).toHaveLength(7);
  });

  it("forecasts the pages of a server that holds fewer on each than it was asked for", async () => {
    const { read, queries, all } = services({ count: 100, maxSize: 30 });
    expect(await read({ per_page: 50 }, { concurrency: 4 })).toEqual(all);
    expect(queries).toHaveLength(4);
  });

  it("reads on after a crash, in pages of the same size", async () => {
    const { jrni } = jrniOver(({ url }) => {
      const { searchParams } = new URL(url);
      const size = Math.min(30, Number(searchParams.get("per_page")));
      const page = Number(searchParams.get("page") ?? 1);
      const services = listOf(80).slice((page - 1) * size, page * size);
      return Response.json({ total_entries: 80, _embedded: { services } });
    });
    const init = { params: { ...company, query: { per_page: 50 } } };
    const first = jrni.paginate("/{company_id}/services", init);
    for await (const page of first.pages()) if (page.items.length > 0) break;
    const rest = jrni.paginate("/{company_id}/services", init, { from: first.cursor ?? "" });
    const ids = (await rest.toArray({ limit: 99 })).map(({ id }) => id);
    expect(ids.slice(-50)).toEqual(
      listOf(80)
        .map(({ id }) => id)
        .slice(-50),
    );
  });

  it.each([
    ["/{company_id}/services", { meta: [], services: [{ id: 9 }] }],
    ["/{company_id}/services", { meta: [{ id: 1 }], services: [{ id: 9 }] }],
    ["/admin/{company_id}/client", { meta: [{ id: 1 }], clients: [{ id: 9 }] }],
    ["/{company_id}/services", { meta: [], branches: [{ id: 9 }], more: [{ id: 1 }] }],
  ] as const)(
    "takes of %s the list that its path names, or one that is not empty: %j",
    async (path, _embedded) => {
      const { jrni } = jrniOver(() => Response.json({ total_entries: 1, _embedded }));
      expect(await jrni.paginate(path, { params: company }).toArray({ limit: 99 })).toEqual([{ id: 9 }]);
    },
  );

  it("takes the list that its path names for empty where it is", async () => {
    const { jrni } = jrniOver(() => Response.json({ _embedded: { meta: [{ id: 1 }], services: [] } }));
    const list = jrni.paginate("/{company_id}/services", { params: company });
    expect(await list.toArray({ limit: 99 })).toEqual([]);
  });

  it("takes an empty list, named or not", async () => {
    for (const _embedded of [{}, { services: [] }]) {
      const { jrni } = jrniOver(() => Response.json({ total_entries: 0, _embedded }));
      const list = jrni.paginate("/{company_id}/services", { params: company });
      expect(await list.toArray({ limit: 99 })).toEqual([]);
    }
  });

  it.each(["null", null, {}, [], { _embedded: null }])("says so where a page is none: %j", async (body) => {
    const { jrni } = jrniOver(() => Response.json(body));
    const list = jrni.paginate("/{company_id}/services", { params: company });
    await expect(list.toArray({ limit: 99 })).rejects.toMatchObject({ code: "protocol" });
  });

  it("takes a total and links that are null for none at all", async () => {
    const { jrni, sent } = jrniOver(({ url }) => {
      const page = Number(new URL(url).searchParams.get("page") ?? 1);
      const services = listOf(5).slice((page - 1) * 3, page * 3);
      return Response.json({ total_entries: null, _embedded: { services }, _links: null });
    });
    const list = jrni.paginate("/{company_id}/services", { params: { ...company, query: { per_page: 3 } } });
    expect(await list.toArray({ limit: 99 })).toEqual(listOf(5));
    expect(sent).toHaveLength(3);
  });
});
