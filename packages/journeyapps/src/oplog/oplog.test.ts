import { isTransportError, type TransportError } from "@api-clients/core";
import { createSandbox } from "@api-clients/sandbox";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createJourneyAppsClient } from "../client.js";
import { namedToken } from "../credentials.js";
import { clientOver } from "../fixtures/client.js";
import { logOf, positionOf } from "../fixtures/log.js";
import type { OplogPage } from "../generated/schema.gen.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets time pass until the work is done. */
async function timely<Result>(work: Promise<Result>): Promise<Result> {
  let isDone = false;
  const done = work.finally(() => (isDone = true));
  done.catch(() => {});
  while (!isDone) await vi.advanceTimersByTimeAsync(1000);
  return done;
}

async function collected<Item>(items: AsyncIterable<Item>, count = Infinity): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) if (all.push(item) >= count) break;
  return all;
}

/** The answer of a connection that breaks in the middle of the body. */
function cutOff(page: OplogPage): Response {
  const half = new TextEncoder().encode(JSON.stringify(page).slice(0, 500));
  const pieces = [half];
  const body = new ReadableStream({
    pull(controller) {
      const piece = pieces.pop();
      if (piece) controller.enqueue(piece);
      else controller.error(new TypeError("terminated"));
    },
  });
  return new Response(body, { headers: { "Content-Type": "application/json" } });
}

const fault = (status: number) => Response.json({ type: "INTERNAL_SERVER_ERROR" }, { status });

describe("following the log", () => {
  it("over 100,000 entries, with faults of every kind and restarts at the cursor, loses none and repeats none", async () => {
    const length = 100_000;
    const log = logOf(length);
    let seed = 1;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const { journeyapps, asked } = clientOver((one) => {
      const luck = random();
      if (luck < 0.05) return fault(429);
      if (luck < 0.1) return fault(500);
      if (luck < 0.15) return fault(503);
      if (luck < 0.2) throw new TypeError("fetch failed");
      if (luck < 0.25) return cutOff(log(one));
      return log(one);
    });
    const seen: string[] = [];
    async function read() {
      let start = "0";
      while (seen.length < length) {
        const oplog = journeyapps.oplog({ start });
        // Crashes while it works on an entry, which then comes again, by a cursor that is exact.
        const crash = seen.length + 5000 + Math.floor(random() * 10_000);
        for await (const { sequence_id } of oplog) {
          if (seen.length >= crash) break;
          seen.push(sequence_id);
          if (seen.length === length) break;
        }
        start = oplog.cursor;
      }
    }
    await timely(read());
    expect(seen).toHaveLength(length);
    expect(seen.every((position, index) => position === positionOf(index))).toBe(true);
    expect(asked.length).toBeGreaterThan(110);
    expect(asked.every(({ query }) => query.get("sequence_ids") === "true")).toBe(true);
  }, 30_000);

  it("asks at most once a second, however much there is and whatever fails, for all readers of a client together", async () => {
    const times: number[] = [];
    const log = logOf(20_000);
    const { journeyapps } = clientOver((one, count) => {
      times.push(performance.now());
      if (count % 5 === 0) return fault(503);
      if (count % 7 === 0) throw new TypeError("fetch failed");
      return log(one);
    });
    await timely(
      Promise.all([
        collected(journeyapps.oplog(), 15_000),
        collected(journeyapps.oplog({ follow: false, pageSize: 5000 })),
        journeyapps.GET("/oplog.json"),
      ]),
    );
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(gaps.length).toBeGreaterThan(15);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
  });

  it("waits for what is yet to happen, as long as it is told to", async () => {
    let length = 2;
    const times: number[] = [];
    const { journeyapps } = clientOver((one) => {
      times.push(performance.now());
      if (times.length === 4) length = 3;
      return logOf(length)(one);
    });
    const entries = await timely(collected(journeyapps.oplog({ interval: 5000 }), 3));
    expect(entries.map(({ sequence_id }) => sequence_id)).toEqual([0, 1, 2].map(positionOf));
    const start = times[0] ?? 0;
    expect(times.map((time) => time - start)).toEqual([0, 5000, 10_000, 15_000]);
  });

  it("backs off where the server is down for long, no longer than a minute at a time, and tells of it", async () => {
    const { journeyapps } = clientOver((one, count) => (count <= 60 ? fault(500) : logOf(1)(one)));
    const failures: { error: unknown; delay: number }[] = [];
    await timely(collected(journeyapps.oplog({ onRetry: (failure) => failures.push(failure) }), 1));
    expect(failures).toHaveLength(60);
    expect(failures[0]?.error).toMatchObject({ name: "ApiError", status: 500 });
    const delays = failures.map(({ delay }) => delay);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...delays)).toBeGreaterThan(10_000);
    expect(Math.max(...delays)).toBeLessThanOrEqual(60_000);
  });

  it("backs off longer with each failure, and begins anew once it got an answer", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const { journeyapps } = clientOver((one, count) => ([4, 6].includes(count) ? logOf(2)(one) : fault(500)));
    const delays: number[] = [];
    const oplog = journeyapps.oplog({ pageSize: 1, onRetry: ({ delay }) => delays.push(delay) });
    await timely(collected(oplog, 2));
    expect(delays).toEqual([2000, 4000, 8000, 2000]);
  });

  it("waits as long as the server asks", async () => {
    const answer = () => new Response(null, { status: 429, headers: { "Retry-After": "600" } });
    const { journeyapps } = clientOver((one, count) => (count === 1 ? answer() : logOf(1)(one)));
    const delays: number[] = [];
    await timely(collected(journeyapps.oplog({ onRetry: ({ delay }) => delays.push(delay) }), 1));
    expect(delays).toEqual([600_000]);
  });

  it.each([400, 401, 403, 404])("ends with the error where the server answers %i", async (status) => {
    const { journeyapps, asked } = clientOver(() => fault(status));
    await expect(timely(collected(journeyapps.oplog()))).rejects.toMatchObject({ status });
    expect(asked).toHaveLength(1);
  });

  it.each(["while it waits for news", "while it waits after a failure", "while it waits for an answer"])(
    "ends without an error when it is aborted %s",
    async (when) => {
      const stop = new AbortController();
      const { journeyapps } = clientOver((one) => {
        if (when.endsWith("answer")) return new Promise<never>(() => {});
        return when.endsWith("failure") ? fault(500) : logOf(1)(one);
      });
      const reading = collected(journeyapps.oplog({ signal: stop.signal, interval: 5000 }));
      await vi.advanceTimersByTimeAsync(2500);
      stop.abort();
      expect(await reading).toHaveLength(when.endsWith("news") ? 1 : 0);
    },
  );

  it("gives no further entry once it is aborted, and resumes with the first that it did not give", async () => {
    const stop = new AbortController();
    const { journeyapps } = clientOver(logOf(10));
    const oplog = journeyapps.oplog({ signal: stop.signal });
    const seen: string[] = [];
    for await (const { sequence_id } of oplog) {
      seen.push(sequence_id);
      if (seen.length === 3) stop.abort();
    }
    expect(seen).toEqual([0, 1, 2].map(positionOf));
    expect(oplog.cursor).toBe(positionOf(3));
  });

  it("sends nothing where it is aborted before it began", async () => {
    const { journeyapps, asked } = clientOver(logOf(10));
    expect(await collected(journeyapps.oplog({ signal: AbortSignal.abort() }))).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe("the log of the sandbox", () => {
  it("is followed through its faults while it grows, each entry once", async () => {
    const sandbox = createSandbox("journeyapps", { objects: [] });
    const { baseUrl, fetch, faults, state } = sandbox;
    const journeyapps = createJourneyAppsClient({ baseUrl, fetch, credential: namedToken("sandbox-token") });
    const write = () =>
      journeyapps.batch(
        Array.from({ length: 500 }, (_, index) => ({
          method: "post",
          object: { type: "site", name: `Site ${index}` },
        })),
      );
    const path = "/oplog.json";
    const seen: string[] = [];
    await write();
    await timely(
      (async () => {
        for await (const { sequence_id } of journeyapps.oplog({ pageSize: 400 })) {
          seen.push(sequence_id);
          if (seen.length === 2000) break;
          if (seen.length % 400 !== 0) continue;
          faults.add({ kind: "rateLimit", path, retryAfter: 2 });
          faults.add({ kind: "status", status: 500, path });
          faults.add({ kind: "cutConnection", path });
          faults.add({ kind: "cutConnection", at: "midBody", path });
          await write();
        }
      })(),
    );
    expect(seen).toEqual(state.log.slice(0, 2000).map(({ sequence }) => String(sequence)));
    expect(faults.waiting).toBe(0);
  });
});

describe("reading the log to its end", () => {
  it("ends where there is no more, and leaves a cursor to what comes next", async () => {
    const { journeyapps, asked } = clientOver(logOf(2500));
    const oplog = journeyapps.oplog({ follow: false });
    expect(await timely(collected(oplog))).toHaveLength(2500);
    expect(asked.map(({ query }) => query.get("start"))).toEqual([
      "0",
      String(BigInt(positionOf(999)) + 1n),
      String(BigInt(positionOf(1999)) + 1n),
    ]);
    expect(oplog.cursor).toBe(String(BigInt(positionOf(2499)) + 1n));
  });

  it("reads on from any position, between entries too", async () => {
    const { journeyapps } = clientOver(logOf(100));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: -15, max: 0 }),
        async (index, before) => {
          const start = String(BigInt(positionOf(index)) + BigInt(before));
          const entries = await timely(collected(journeyapps.oplog({ start, follow: false })));
          expect(entries[0]?.sequence_id).toBe(positionOf(index));
          expect(entries).toHaveLength(100 - index);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("gives whole pages, with the hash of the data model", async () => {
    const { journeyapps } = clientOver(logOf(1500));
    const oplog = journeyapps.oplog({ follow: false });
    const pages = await timely(collected(oplog.pages()));
    expect(pages.map(({ entries }) => entries.length)).toEqual([1000, 500]);
    expect(pages[0]?.data.datamodel_hash).toBe("9c4e1f7a2b");
    expect(pages[1]?.cursor).toBe(oplog.cursor);
  });

  it("keeps the cursor at the page that is being worked on", async () => {
    const { journeyapps } = clientOver(logOf(1500));
    const oplog = journeyapps.oplog({ follow: false, start: "5" });
    expect(oplog.cursor).toBe("5");
    for await (const page of oplog.pages()) {
      expect(oplog.cursor).toBe("5");
      expect(page.cursor).toBe(String(BigInt(positionOf(999)) + 1n));
      break;
    }
    expect(oplog.cursor).toBe("5");
  });

  it("throws what still fails after the client's retries, and the signal's reason", async () => {
    const { journeyapps, asked } = clientOver(() => fault(503));
    await expect(timely(collected(journeyapps.oplog({ follow: false })))).rejects.toMatchObject({
      status: 503,
    });
    expect(asked).toHaveLength(3);
    const signal = AbortSignal.abort("enough");
    await expect(collected(journeyapps.oplog({ follow: false, signal }))).rejects.toBe("enough");
  });

  it("does not take an end by the signal for the end of the log", async () => {
    const stop = new AbortController();
    const { journeyapps } = clientOver(logOf(10));
    const reading = (async () => {
      for await (const _ of journeyapps.oplog({ follow: false, signal: stop.signal })) stop.abort("enough");
    })();
    await expect(reading).rejects.toBe("enough");
  });
});

describe("a log that cannot be trusted", () => {
  const entry = (sequence_id: unknown) => ({
    operation: "update",
    object: { id: "x", type: "site" },
    sequence_id,
  });
  const answers: Record<string, unknown> = {
    "an answer without entries": {},
    "an answer whose entries are null": { entries: null, has_more: false },
    "an answer whose entries are no list": { entries: { 0: entry("101") } },
    "an answer that is no object": 7,
    "an entry that is null": { entries: [null], has_more: false },
    "an entry without an exact position": { entries: [entry(undefined)], has_more: false },
    "an entry whose position is a number": { entries: [entry(101)], has_more: false },
    "an entry from before": { entries: [entry("99")], has_more: false },
    "entries in another order": { entries: [entry("102"), entry("101")], has_more: false },
    "the same entry twice": { entries: [entry("101"), entry("101")], has_more: false },
    "a next start from before the last entry": {
      entries: [entry("105")],
      next_request_start: "105",
      has_more: true,
    },
    "a next start that is no position": { entries: [], next_request_start: "1e3", has_more: false },
    "more, but no way on": { entries: [], next_request_start: "100", has_more: true },
  };

  it.each(Object.entries(answers))("ends in a clear error: %s", async (_, answer) => {
    for (const follow of [true, false]) {
      const { journeyapps, asked } = clientOver(() => Response.json(answer));
      const error: unknown = await timely(
        collected(journeyapps.oplog({ start: "100", follow })).catch((thrown) => thrown),
      );
      expect(isTransportError(error, "protocol")).toBe(true);
      expect((error as TransportError).path).toBe("/oplog.json");
      expect(asked).toHaveLength(1);
    }
  });

  it("is read to its end even if it says neither whether there is more nor where", async () => {
    const { journeyapps } = clientOver(({ query }) => {
      const from = BigInt(query.get("start") ?? 0);
      return { entries: from < 3n ? [entry(String(from))] : [] };
    });
    expect(await timely(collected(journeyapps.oplog({ follow: false })))).toHaveLength(3);
  });

  it.each([7, 2 ** 62, "", "-1", "1e3", "0x10", " 1", "9".repeat(20), null])(
    "cannot be started at %j",
    (start) => {
      const { journeyapps } = clientOver(logOf(1));
      expect(() => journeyapps.oplog({ start: start as string })).toThrow(TypeError);
    },
  );

  it.each([0, 999, -1, NaN, Infinity])("cannot be polled every %d ms", (interval) => {
    const { journeyapps } = clientOver(logOf(1));
    expect(() => journeyapps.oplog({ interval })).toThrow(RangeError);
  });
});
