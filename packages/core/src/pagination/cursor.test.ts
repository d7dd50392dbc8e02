import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rejection } from "../transport/fixtures/rejection.js";
import { readCursor, writeCursor } from "./cursor.js";
import { paginateOver, take, userPage, users } from "./fixtures/users.js";

const paginate = paginateOver((query) => userPage(35, query));

describe("The cursor of a reading", () => {
  it("is that of the page whose items are worked on, until more is asked for", async () => {
    const reading = paginate("/users");
    const cursors: unknown[] = [];
    for await (const _ of reading) cursors.push(reading.cursor);
    const [first, second, third, fourth] = [
      '["/users",{}]',
      '["/users",{"offset":10}]',
      '["/users",{"offset":20}]',
      '["/users",{"offset":30}]',
    ];
    expect(cursors.slice(0, 10)).toEqual(Array(10).fill(first));
    expect(cursors.slice(10, 20)).toEqual(Array(10).fill(second));
    expect(cursors.slice(20, 30)).toEqual(Array(10).fill(third));
    expect(cursors.slice(30)).toEqual(Array(5).fill(fourth));
  });

  it("is undefined before the first page and after the last", async () => {
    const reading = paginate("/users");
    expect(reading.cursor).toBeUndefined();
    await reading.toArray({ limit: Infinity });
    expect(reading.cursor).toBeUndefined();
  });

  it("reads on after a crash anywhere: no item is lost, and at most one page comes again", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(60),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(4),
        async (total, crash, concurrency) => {
          const list = paginateOver((query) => userPage(total, query));
          const reading = list("/users", {}, { concurrency });
          const before = await take(reading, crash);
          const from = reading.cursor;
          // Nothing to read on from means that all was read.
          const after = from
            ? await list("/users", {}, { from, concurrency }).toArray({ limit: Infinity })
            : [];
          expect([...before.slice(0, total - after.length), ...after]).toEqual(users(total));
          expect(before.length + after.length - total).toBeLessThanOrEqual(10);
        },
      ),
    );
  });

  it("of a page reads on after that page, or from its start where a limit has cut it", async () => {
    const cursors = async (limit: number) => {
      const reading = paginate("/users", {}, { limit });
      const pages: unknown[] = [];
      for await (const page of reading.pages()) pages.push(page.cursor);
      return [...pages, reading.cursor];
    };
    const [second, third] = ['["/users",{"offset":10}]', '["/users",{"offset":20}]'];
    expect(await cursors(20)).toEqual([second, third, third]);
    expect(await cursors(15)).toEqual([second, second, second]);
    expect(await cursors(35)).toEqual([second, third, '["/users",{"offset":30}]', undefined, undefined]);
  });

  it("holds nothing of the caller's own query, though a rule hands all of it on", async () => {
    const rule = {
      itemsOf: (page: { data: unknown[] }) => page.data,
      next: (_: unknown, query: object) => ({ ...query, offset: 10 }),
    };
    const reading = paginateOver((query) => userPage(35, query), rule)("/users", {
      params: { query: { name: "secret", limit: 10 } },
    });
    for await (const page of reading.pages()) {
      expect(page.cursor).toBe('["/users",{"offset":10}]');
      break;
    }
  });

  it("is the one it was begun from, before the first page", () => {
    const from = '["/users",{"offset":30}]';
    expect(paginate("/users", {}, { from }).cursor).toBe(from);
  });

  it("belongs to one path, and is used with the query it was made with", async () => {
    const asked: unknown[] = [];
    const list = paginateOver((query) => (asked.push(query), userPage(35, query)));
    await list("/users", { params: { query: { name: "a" } } }, { from: '["/users",{"offset":30}]' }).toArray({
      limit: 9,
    });
    expect(asked).toEqual([{ name: "a", offset: 30 }]);
  });

  it.each([
    "",
    "nonsense",
    "null",
    "{}",
    "[]",
    '["/users"]',
    '["/users",1]',
    '["/users",{"page":',
    '["/clients",{"page":2}]',
    '"/users"',
  ])("must be one of this path: %s is refused, and nothing is sent", async (from) => {
    let requests = 0;
    const list = paginateOver((query) => (requests++, userPage(35, query)));
    const error = await rejection(list("/users", {}, { from }).toArray({ limit: 1 }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toHaveProperty("message", "from must be a cursor of /users");
    expect(requests).toBe(0);
  });
});

describe("A cursor", () => {
  it("gives back numbers as numbers and text as text", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[/{}\w.-]*$/),
        fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.boolean())),
        (path, query) => {
          expect({ ...readCursor(path, writeCursor(path, {}, query)) }).toEqual({ ...query });
        },
      ),
    );
  });

  it("is the same for the same place, in whatever order the rule names it", () => {
    expect(writeCursor("/a", {}, { b: 1, a: 2 })).toBe(writeCursor("/a", {}, { a: 2, b: 1 }));
  });

  it("pollutes no prototype", () => {
    const query = { ...readCursor("/a", '["/a",{"__proto__":{"polluted":true}}]') };
    expect(Object.getPrototypeOf(query)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
  });
});
