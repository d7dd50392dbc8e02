import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clientOver, type Asked } from "../fixtures/client.js";
import type { BatchOperation, BatchRequest, BatchResult, ErrorBody } from "../generated/schema.gen.js";
import { BatchError } from "./batch-error.js";

const put = (id: string, name = "x"): BatchOperation => ({
  method: "put",
  object: { type: "site", id, name },
});
const patch = (id: string): BatchOperation => ({ method: "patch", object: { type: "site", id, name: "y" } });
const remove = (id: string): BatchOperation => ({ method: "delete", object: { type: "site", id } });
const post = (): BatchOperation => ({ method: "post", object: { type: "site", name: "new" } });
const puts = (count: number) => Array.from({ length: count }, (_, index) => put(`site-${index}`));

const error = (type: string): ErrorBody => ({ type });

/** Carries an operation out on a set of ids, or says why it cannot be. */
function carryOut(ids: Set<string>, { method, object }: BatchOperation): string | undefined {
  const { id = "", name }: { id?: string; name?: unknown } = object;
  if (name === "bad") return "INVALID_VALUE";
  if (method === "put") ids.add(id);
  const isThere = method === "delete" ? ids.delete(id) : method === "post" || ids.has(id);
  return isThere ? undefined : "OBJECT_NOT_FOUND";
}

/**
 * Answers batches.
 *
 * @param ids The ids of the objects that are there.
 * @param skipped How it shows the operations after a stop, if at all.
 */
function server(ids = new Set<string>(), skipped: "absent" | "unsuccessful" | "bare" = "absent") {
  let made = 0;
  return ({ body }: Asked): object => {
    const { operations, stop_on_error } = body as BatchRequest;
    const results: BatchResult[] = [];
    for (const operation of operations) {
      const { method, object } = operation;
      if (stop_on_error && results.some(({ success }) => !success)) {
        if (skipped === "unsuccessful") results.push({ method, success: false });
        else if (skipped === "bare") results.push({});
        continue;
      }
      const type = carryOut(ids, operation);
      const about = { method, object: { type: object.type, id: object.id ?? `made-${++made}` } };
      results.push({ ...about, success: !type, ...(type && { error: error(type) }) });
    }
    return { stop_on_error, operations: results };
  };
}

const sizes = (asked: Asked[]) => asked.map(({ body }) => (body as BatchRequest).operations.length);

/** The states, and how many of each in a row. */
function states(results: readonly { state: string }[]): string {
  const rows: [string, number][] = [];
  for (const { state } of results) {
    const last = rows.at(-1);
    if (last?.[0] === state) last[1]++;
    else rows.push([state, 1]);
  }
  return rows.map(([state, count]) => `${count} ${state}`).join(", ");
}

async function failureOf(work: Promise<unknown>): Promise<BatchError> {
  const failure: unknown = await work.catch((thrown: unknown) => thrown);
  if (failure instanceof BatchError) return failure;
  throw new Error(`no BatchError: ${String(failure)}`);
}

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe("a batch", () => {
  it.each([
    [0, []],
    [1, [1]],
    [1000, [1000]],
    [1001, [1000, 1]],
    [2500, [1000, 1000, 500]],
  ])("of %i operations is sent a thousand at a time, in order", async (count, expected) => {
    const { journeyapps, asked } = clientOver(server());
    const operations = puts(count);
    const { ok, results, failed } = await journeyapps.batch(operations);
    expect(sizes(asked)).toEqual(expected);
    expect(asked.flatMap(({ body }) => (body as BatchRequest).operations)).toEqual(operations);
    expect(results.map(({ operation }) => operation)).toEqual(operations);
    expect([ok, failed]).toEqual([true, []]);
  });

  it("sends one request after the other, for operations may build on each other", async () => {
    let running = 0;
    const answer = server();
    const { journeyapps } = clientOver(async (asked) => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return answer(asked);
    });
    expect((await journeyapps.batch(puts(3000))).ok).toBe(true);
  });

  it("tells the ids that the server gave", async () => {
    const { journeyapps } = clientOver(server());
    const { results } = await journeyapps.batch([post(), put("a")]);
    expect(results).toMatchObject([
      { state: "done", id: "made-1" },
      { state: "done", id: "a" },
    ]);
  });

  it("tells what failed and why, and tries the rest", async () => {
    const { journeyapps, asked } = clientOver(server());
    const outcome = await journeyapps.batch([put("a"), patch("b"), put("c", "bad"), put("d")]);
    expect(states(outcome.results)).toBe("1 done, 2 failed, 1 done");
    expect(outcome.ok).toBe(false);
    expect(outcome.failed).toEqual([
      { state: "failed", operation: patch("b"), error: error("OBJECT_NOT_FOUND") },
      { state: "failed", operation: put("c", "bad"), error: error("INVALID_VALUE") },
    ]);
    expect(asked[0]?.body).toMatchObject({ stop_on_error: false });
  });

  it("takes what is gone already for deleted, as the official client does", async () => {
    const { journeyapps } = clientOver(server());
    const { ok, results } = await journeyapps.batch([remove("nobody")]);
    expect(ok).toBe(true);
    expect(results).toEqual([{ state: "done", operation: remove("nobody"), id: "nobody" }]);
  });

  it("takes no other failure of a delete for success", async () => {
    const operations = [{ success: false, error: error("INTERNAL_SERVER_ERROR") }];
    const { journeyapps } = clientOver(() => ({ operations }));
    expect((await journeyapps.batch([remove("a")])).ok).toBe(false);
  });

  it.each([{ success: false }, {}])(
    "takes an operation of which it is told %j for failed",
    async (result) => {
      const { journeyapps } = clientOver(() => ({ operations: [result, { success: true }] }));
      const { failed } = await journeyapps.batch([put("a"), put("b")]);
      expect(failed).toEqual([{ state: "failed", operation: put("a"), error: undefined }]);
    },
  );

  it("is not changed by what you do with the list meanwhile", async () => {
    const { journeyapps, asked } = clientOver(server());
    const operations = puts(1500);
    const batch = journeyapps.batch(operations);
    operations.length = 0;
    expect((await batch).results).toHaveLength(1500);
    expect(sizes(asked)).toEqual([1000, 500]);
  });
});

describe("a batch that stops at the first failure", () => {
  const shown = ["absent", "unsuccessful", "bare"] as const;

  it.each(shown)(
    "leaves the rest undone, later requests too, where the server shows it as %s",
    async (how) => {
      const { journeyapps, asked } = clientOver(server(new Set(), how));
      const operations = [put("a"), patch("nobody"), ...puts(2500)];
      const { ok, results, failed } = await journeyapps.batch(operations, { stopOnError: true });
      expect(states(results)).toBe("1 done, 1 failed, 2500 skipped");
      expect(results.map(({ operation }) => operation)).toEqual(operations);
      expect(failed).toHaveLength(1);
      expect(ok).toBe(false);
      expect(sizes(asked)).toEqual([1000]);
      expect(asked[0]?.body).toMatchObject({ stop_on_error: true });
    },
  );

  it.each(shown)(
    "goes on after a delete of what is gone, at which the server stops, and shows %s",
    async (how) => {
      const ids = new Set(["b"]);
      const { journeyapps, asked } = clientOver(server(ids, how));
      const operations = [
        put("a"),
        remove("nobody"),
        remove("b"),
        remove("c"),
        put("d"),
        patch("e"),
        put("f"),
      ];
      const { results } = await journeyapps.batch(operations, { stopOnError: true });
      expect(states(results)).toBe("5 done, 1 failed, 1 skipped");
      expect(sizes(asked)).toEqual([7, 5, 3]);
      expect([...ids]).toEqual(["a", "d"]);
    },
  );

  it("stops at a failure of which it is not told why", async () => {
    const operations = [{ success: true }, { success: false }];
    const { journeyapps, asked } = clientOver(() => ({ operations }));
    const { results } = await journeyapps.batch(puts(3), { stopOnError: true });
    expect(states(results)).toBe("1 done, 1 failed, 1 skipped");
    expect(asked).toHaveLength(1);
  });

  it("copes with a million operations left", async () => {
    const { journeyapps } = clientOver(server());
    const operations = [patch("nobody"), ...Array.from({ length: 1_000_000 }, () => put("a"))];
    const { results } = await journeyapps.batch(operations, { stopOnError: true });
    expect(states(results)).toBe("1 failed, 1000000 skipped");
  });

  it("does and tells the same as if all had been done one by one, whatever they are and however a stop is shown", async () => {
    const id = fc.constantFrom("a", "b", "c");
    const operation = fc.oneof(
      id.map((one) => put(one)),
      id.map((one) => put(one, "bad")),
      id.map(patch),
      id.map(remove),
      fc.constant(null).map(post),
    );
    const cases = [fc.array(operation, { maxLength: 30 }), fc.boolean(), fc.constantFrom(...shown)] as const;
    await fc.assert(
      fc.asyncProperty(...cases, async (operations, stopOnError, how) => {
        const ids = new Set(["a"]);
        const { journeyapps } = clientOver(server(ids, how));
        const { results } = await journeyapps.batch(operations, { stopOnError });

        const idsToBe = new Set(["a"]);
        const statesToBe: string[] = [];
        for (const operation of operations) {
          const isSkipped = stopOnError && statesToBe.includes("failed");
          const hasFailed = !isSkipped && carryOut(idsToBe, operation) && operation.method !== "delete";
          statesToBe.push(isSkipped ? "skipped" : hasFailed ? "failed" : "done");
        }
        expect(results.map(({ state }) => state)).toEqual(statesToBe);
        expect(results.map(({ operation }) => operation)).toEqual(operations);
        expect(ids).toEqual(idsToBe);
      }),
    );
  });
});

describe("a batch of which a request fails", () => {
  it.each([400, 401, 404, 413, 422, 429])(
    "for %i, knows that nothing of it was done, and tells what was done before",
    async (status) => {
      const answer = server();
      const { journeyapps } = clientOver(
        (asked, count) => (count === 2 ? Response.json(error("X"), { status }) : answer(asked)),
        { retry: false },
      );
      const failure = await failureOf(journeyapps.batch([...puts(1000), post(), ...puts(1499)]));
      expect(states(failure.results)).toBe("1000 done, 1500 skipped");
      expect(failure.cause).toMatchObject({ name: "ApiError", status, path: "/batch.json" });
    },
  );

  it.each([408, 500, 502, 503, 504, 0])(
    "for %i, says that it is not known what was done of it, and that the rest was not sent",
    async (status) => {
      const answer = server();
      const { journeyapps } = clientOver(
        (asked, count) => {
          if (count === 2 && status === 0) throw new TypeError("fetch failed");
          return count === 2 ? new Response(null, { status }) : answer(asked);
        },
        { retry: false },
      );
      const failure = await failureOf(journeyapps.batch([patch("nobody"), ...puts(2500)]));
      expect(states(failure.results)).toBe("1 failed, 999 done, 1000 unknown, 501 skipped");
      expect(failure.cause).toMatchObject({ name: status ? "ApiError" : "TransportError" });
    },
  );

  it("does not take the 429 of a second attempt for proof that the first one did nothing", async () => {
    const { journeyapps } = clientOver(
      (_, count) => new Response(null, { status: count === 1 ? 503 : 429 }),
      {
        retry: { baseDelay: 0, delays: { 429: 0 } },
      },
    );
    const failure = await failureOf(journeyapps.batch(puts(2)));
    expect(states(failure.results)).toBe("2 unknown");
    expect(failure.cause).toMatchObject({ status: 429 });
  });

  it("ends with the signal's reason as the cause, and keeps what was done", async () => {
    const stop = new AbortController();
    const answer = server();
    const { journeyapps } = clientOver((asked, count) => {
      if (count === 1) return answer(asked);
      stop.abort("enough");
      return new Promise<never>(() => {});
    });
    const failure = await failureOf(journeyapps.batch(puts(2001), { signal: stop.signal }));
    expect(states(failure.results)).toBe("1000 done, 1000 unknown, 1 skipped");
    expect(failure.cause).toBe("enough");
  });

  const lies: Record<string, unknown> = {
    "no list": {},
    "an object in the place of the list": { operations: {} },
    "results that are null": { operations: [null, null] },
    "a result that is no object": { operations: [{ success: true }, "done"] },
    "fewer results than operations": { operations: [{ success: true }] },
    "more results than operations": { operations: [{ success: true }, { success: true }, { success: true }] },
    "the result of another object": {
      operations: [
        { success: true, object: { id: "site-1" } },
        { success: true, object: { id: "site-0" } },
      ],
    },
    "the result of another method": { operations: [{ success: true }, { success: true, method: "delete" }] },
    "the result of another model": {
      operations: [{ success: true }, { success: true, object: { type: "x" } }],
    },
  };

  it.each(Object.entries(lies))("matches no operation with %s", async (_, answer) => {
    const { journeyapps } = clientOver(() => answer as object);
    for (const stopOnError of [false, true]) {
      const failure = await failureOf(journeyapps.batch(puts(2), { stopOnError }));
      expect(states(failure.results)).toBe("2 unknown");
      expect(failure.cause).toMatchObject({ code: "protocol", path: "/batch.json" });
    }
  });

  it("takes an id that the server writes in lower case for the same", async () => {
    const operations = [{ success: true, object: { type: "site", id: "abc" } }];
    const { journeyapps } = clientOver(() => ({ operations }));
    expect((await journeyapps.batch([put("ABC")])).ok).toBe(true);
  });

  it("shows numbers in what is printed, and nothing of the objects", async () => {
    const { journeyapps } = clientOver(() => new Response("s3cr3t", { status: 400 }));
    const failure = await failureOf(journeyapps.batch([put("s3cr3t-id", "s3cr3t-name")]));
    expect(failure.message).toBe(
      "a request of the batch failed; of 1 operations: 0 done, 0 failed, 1 skipped, 0 unknown",
    );
    for (const shown of [inspect(failure, { depth: 9 }), JSON.stringify(failure), failure.stack]) {
      expect(shown).not.toContain("s3cr3t");
    }
  });
});

describe("a request of a batch", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function attempts(operations: BatchOperation[], status: number): Promise<number> {
    const { journeyapps, asked } = clientOver(() => {
      if (status === 0) throw new TypeError("fetch failed");
      return new Response(null, { status });
    });
    await Promise.all([failureOf(journeyapps.batch(operations)), vi.runAllTimersAsync()]);
    return asked.length;
  }

  it.each([503, 0])("is repeated after %i where repeating it changes nothing", async (status) => {
    expect(await attempts([put("a"), patch("b"), remove("c")], status)).toBe(3);
  });

  it.each([503, 0])("is not repeated after %i where it creates", async (status) => {
    expect(await attempts([put("a"), post()], status)).toBe(1);
    expect(await attempts([{ method: "post", object: { type: "site", id: "a" } }], status)).toBe(1);
  });

  it("is not repeated where an object comes twice, for then its results would be others", async () => {
    expect(await attempts([patch("a"), remove("a")], 503)).toBe(1);
  });

  it("is repeated after 429, whatever it does: then nothing was done", async () => {
    expect(await attempts([post()], 429)).toBe(3);
    expect(await attempts([put("a")], 429)).toBe(3);
  });
});
