import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isApiError } from "../errors/api-error.js";
import { rejection } from "../transport/fixtures/rejection.js";
import { type Answer, offsetPages, paginateOver, take, userPage, users } from "./fixtures/users.js";

/** Answers, and writes down which offsets were asked for. */
function recorded(total: number, answer: Answer = (query) => userPage(total, query)) {
  const asked: number[] = [];
  const paginate = paginateOver((query, signal, init) => {
    asked.push(query.offset ?? 0);
    return answer(query, signal, init);
  });
  return { asked, paginate };
}

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on("unhandledRejection", note));
afterAll(() => void process.off("unhandledRejection", note));

describe("Before the first item is asked for", () => {
  it("nothing is sent", async () => {
    const { asked, paginate } = recorded(30);
    const reading = paginate("/users");
    const iterator = reading.pages();
    await new Promise(setImmediate);
    expect(asked).toEqual([]);
    await iterator.next();
    expect(asked).toEqual([0, 10]);
  });
});

describe("Prefetch", () => {
  it("reads exactly one page ahead while the consumer works, however long that takes", async () => {
    const { asked, paginate } = recorded(45);
    for await (const { id } of paginate("/users")) {
      await new Promise(setImmediate);
      const page = Math.floor(id / 10);
      expect(asked).toEqual([0, 10, 20, 30, 40].slice(0, page + 2));
    }
  });

  it("can be turned off: a page is asked for when the one before has been worked on", async () => {
    const { asked, paginate } = recorded(45);
    for await (const { id } of paginate("/users", {}, { prefetch: false })) {
      await new Promise(setImmediate);
      expect(asked).toEqual([0, 10, 20, 30, 40].slice(0, Math.floor(id / 10) + 1));
    }
  });
});

describe("Concurrency", () => {
  it("reads that many pages at once as soon as the first page has told the total", async () => {
    const { asked, paginate } = recorded(95, (query) =>
      query.offset === undefined ? userPage(95, query) : new Promise(() => {}),
    );
    const pages = paginate("/users", {}, { concurrency: 4 }).pages();
    await pages.next();
    void pages.next();
    await new Promise(setImmediate);
    expect(asked).toEqual([0, 10, 20, 30, 40]);
  });

  it("has no effect on a list whose rule cannot tell pages beforehand", async () => {
    const asked: unknown[] = [];
    const { itemsOf, next } = offsetPages;
    const paginate = paginateOver((query) => (asked.push(query.offset), userPage(95, query)), {
      itemsOf,
      next,
    });
    const pages = paginate("/users", {}, { concurrency: 4 }).pages();
    await pages.next();
    await pages.next();
    await new Promise(setImmediate);
    expect(asked).toEqual([undefined, 10, 20]);
  });
});

describe("Leaving the loop early", () => {
  const hanging = () => {
    const signals: AbortSignal[] = [];
    const paginate = paginateOver((query, signal) => {
      signals.push(signal);
      if (!query.offset) return userPage(95, query);
      return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    });
    return { signals, paginate };
  };

  it("by break aborts what is on its way, and nothing more is asked for", async () => {
    const { signals, paginate } = hanging();
    expect(await take(paginate("/users"), 3)).toHaveLength(3);
    expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
  });

  it("by an error of the consumer does the same, and the error comes through", async () => {
    const { signals, paginate } = hanging();
    const reading = (async () => {
      for await (const { id } of paginate("/users")) if (id === 2) throw new Error("full disk");
    })();
    await expect(reading).rejects.toThrow("full disk");
    expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
  });

  it("leaves no rejection unhandled when what was read ahead fails later", async () => {
    const { paginate } = hanging();
    await take(paginate("/users"), 3);
    await new Promise(setImmediate);
    expect(unhandled).toEqual([]);
  });
});

describe("A page that fails", () => {
  const failsAt = (offset: number) => (query: { offset?: number }) =>
    query.offset === offset ? new Response(null, { status: 503 }) : userPage(95, query);

  it.each([1, 2, 5])(
    "fails in its place, after all items before it, with concurrency %i",
    async (concurrency) => {
      const got: unknown[] = [];
      const reading = paginateOver(failsAt(30))("/users", {}, { concurrency });
      const error = await rejection(
        (async () => {
          for await (const user of reading) got.push(user);
        })(),
      );
      expect(isApiError(error, 503)).toBe(true);
      expect(error).toHaveProperty("message", "GET /users answered 503");
      expect(got).toEqual(users(30));
      await new Promise(setImmediate);
      expect(unhandled).toEqual([]);
    },
  );

  it("does no harm where the reading ends before it", async () => {
    expect(await take(paginateOver(failsAt(10))("/users"), 10)).toEqual(users(10));
    await new Promise(setImmediate);
    expect(unhandled).toEqual([]);
  });

  it("aborts what is read ahead of it", async () => {
    const signals: AbortSignal[] = [];
    const paginate = paginateOver((query, signal) => {
      signals.push(signal);
      return failsAt(10)(query);
    });
    await rejection(paginate("/users", {}, { concurrency: 4 }).toArray({ limit: 95 }));
    expect(signals.map((signal) => signal.aborted)).toEqual([true, true, true, true, true]);
  });
});

describe("The caller's signal", () => {
  it("reaches every request", async () => {
    const caller = new AbortController();
    const paginate = paginateOver((query, signal) => {
      if (query.offset !== 10) return userPage(95, query);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        caller.abort("enough");
      });
    });
    const reading = paginate("/users", { signal: caller.signal }, { prefetch: false });
    await expect(reading.toArray({ limit: 95 })).rejects.toBe("enough");
  });

  it("ends the reading with its reason before the next page, though that page is there already", async () => {
    const caller = new AbortController();
    const got: number[] = [];
    const reading = (async () => {
      for await (const { id } of recorded(45).paginate("/users", { signal: caller.signal })) {
        got.push(id);
        if (id === 9) caller.abort(new Error("enough"));
      }
    })();
    await expect(reading).rejects.toThrow("enough");
    expect(got).toHaveLength(10);
  });

  it("aborted beforehand, lets nothing be sent", async () => {
    const { asked, paginate } = recorded(45);
    const reading = paginate("/users", { signal: AbortSignal.abort("too late") });
    await expect(reading.toArray({ limit: 1 })).rejects.toBe("too late");
    expect(asked).toEqual([]);
  });
});
