import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { JourneyAppsClient } from "../client.js";
import { clientOver } from "../fixtures/client.js";
import { expression } from "../queries/expression.js";
import { tokenSource } from "@api-clients/core";
import { namedToken } from "../credentials.js";

const path = { model: "site" };
const one = { model: "site", id: "0d9a7b52-63c4-4e1f-b8a2-7c5e9f10d3b6" };
const body = { site: { name: "North pump house" } };

/** Answers with these statuses, then with 200, and tells the time of each request. */
function failing(...statuses: number[]) {
  const times: number[] = [];
  const { journeyapps, asked } = clientOver((_, count) => {
    times.push(performance.now());
    const status = statuses[count - 1] ?? 200;
    if (status === 0) throw new TypeError("fetch failed");
    return Response.json({ type: "TOO_MANY_REQUESTS", objects: [] }, { status });
  });
  return { journeyapps, asked, gaps: () => times.slice(1).map((time, index) => time - (times[index] ?? 0)) };
}

/** Lets all timers run until the call is settled. */
async function settled<Result>(call: Promise<Result>): Promise<Result> {
  const [result] = await Promise.all([call, vi.runAllTimersAsync()]);
  return result;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("after a 429", () => {
  const calls = {
    "a read": (journeyapps: JourneyAppsClient) =>
      journeyapps.GET("/objects/{model}.json", { params: { path } }),
    "a creation": (journeyapps: JourneyAppsClient) =>
      journeyapps.POST("/objects/{model}.json", { params: { path }, body }),
    "a change": (journeyapps: JourneyAppsClient) =>
      journeyapps.PATCH("/objects/{model}/{id}.json", { params: { path: one }, body }),
    "a replacement": (journeyapps: JourneyAppsClient) =>
      journeyapps.PUT("/objects/{model}/{id}.json", { params: { path: one }, body }),
    "an expression query": (journeyapps: JourneyAppsClient) =>
      journeyapps.POST("/objects/{model}/query.json", { params: { path }, body: expression`name = ${"x"}` }),
  };

  it.each(Object.entries(calls))("%s waits for at least a second, each time", async (_, call) => {
    const { journeyapps, asked, gaps } = failing(429, 429);
    expect((await settled<{ status: number }>(call(journeyapps))).status).toBe(200);
    expect(asked).toHaveLength(3);
    expect(gaps().every((gap) => gap >= 1000)).toBe(true);
    expect(asked[2]?.body).toEqual(asked[0]?.body);
  });

  it.each(Object.entries(calls))(
    "%s gives up after three attempts, and returns the answer",
    async (_, call) => {
      const { journeyapps, asked } = failing(429, 429, 429, 429);
      expect((await settled<{ status: number }>(call(journeyapps))).status).toBe(429);
      expect(asked).toHaveLength(3);
    },
  );

  const past = new Date(0).toUTCString();
  const urgings = ["0", past].flatMap((retryAfter) => [
    ...Object.entries(calls).map(([name, call]) => [name, retryAfter, call] as const),
    [
      "a batch that may be repeated",
      retryAfter,
      (journeyapps: JourneyAppsClient) =>
        journeyapps.batch([{ method: "delete", object: { type: "site", id: one.id } }]),
    ] as const,
    [
      "a batch that creates",
      retryAfter,
      (journeyapps: JourneyAppsClient) => journeyapps.batch([{ method: "post", object: { type: "site" } }]),
    ] as const,
    [
      "a download",
      retryAfter,
      (journeyapps: JourneyAppsClient) => journeyapps.download("https://media.example/o/1"),
    ] as const,
  ]);

  it.each(urgings)("%s waits for a second, though Retry-After says %j", async (_, retryAfter, call) => {
    const times: number[] = [];
    const { journeyapps } = clientOver((_, count) => {
      times.push(performance.now());
      const headers = { "Retry-After": retryAfter };
      return count < 3 ? new Response(null, { status: 429, headers }) : { operations: [{ success: true }] };
    });
    await settled<unknown>(call(journeyapps));
    expect(times).toHaveLength(3);
    for (const [index, time] of times.slice(1).entries()) {
      expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(1000);
    }
  });

  it("a write is given up where the server asks for a longer wait than it may take", async () => {
    const { journeyapps, asked } = clientOver(
      () => new Response(null, { status: 429, headers: { "Retry-After": "60" } }),
    );
    const result = await journeyapps.POST("/objects/{model}.json", { params: { path }, body });
    expect(result.status).toBe(429);
    expect(asked).toHaveLength(1);
  });

  it.each([2_592_000, 2_147_484])(
    "a write is given up where the server asks for %i seconds, which no timer can count",
    async (seconds) => {
      const { journeyapps, asked } = clientOver(
        () => new Response(null, { status: 429, headers: { "Retry-After": `${seconds}` } }),
        { retry: { maxRetryAfter: Infinity } },
      );
      const result = await journeyapps.POST("/objects/{model}.json", { params: { path }, body });
      expect(result.status).toBe(429);
      expect(asked).toHaveLength(1);
    },
  );

  it.each(Object.entries(calls))(
    "%s waits for as long as you say, though that is longer than a server may ask for",
    async (_, call) => {
      const times: number[] = [];
      const { journeyapps } = clientOver(
        (_, count) => {
          times.push(performance.now());
          return new Response("{}", { status: count === 1 ? 429 : 200 });
        },
        { retry: { maxRetryAfter: 10, delays: { 429: 5000 } } },
      );
      await settled<unknown>(call(journeyapps));
      expect(times).toHaveLength(2);
      expect(Number(times[1]) - Number(times[0])).toBeGreaterThanOrEqual(5000);
    },
  );

  it("a write that waits ends with the signal", async () => {
    const stop = new AbortController();
    const { journeyapps, asked } = failing(429);
    const call = journeyapps.POST("/objects/{model}.json", { params: { path }, body, signal: stop.signal });
    const outcome = call.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(500);
    stop.abort("enough");
    expect(await outcome).toBe("enough");
    expect(asked).toHaveLength(1);
  });
});

describe("after any other failure", () => {
  it.each([502, 503, 504, 0])(
    "%i, a search and an expression query are repeated, for they are reads",
    async (status) => {
      const { journeyapps, asked } = failing(status, status, status, status);
      await settled(
        journeyapps
          .POST("/objects/{model}/search.json", { params: { path }, body: { query: "x" } })
          .catch(() => {}),
      );
      expect(asked).toHaveLength(3);
    },
  );

  it.each([500, 502, 503, 504, 0])("%i, a creation and a change are never sent again", async (status) => {
    for (const method of ["POST", "PATCH"] as const) {
      const { journeyapps, asked } = failing(status);
      const call =
        method === "POST"
          ? journeyapps.POST("/objects/{model}.json", { params: { path }, body })
          : journeyapps.PATCH("/objects/{model}/{id}.json", { params: { path: one }, body });
      await settled<unknown>(call.catch(() => {}));
      expect(asked).toHaveLength(1);
    }
  });

  it("500, nothing is repeated: JourneyApps asks for some minutes", async () => {
    const { journeyapps, asked } = failing(500);
    await settled(journeyapps.GET("/objects/{model}.json", { params: { path } }));
    expect(asked).toHaveLength(1);
  });

  it("nothing is repeated where retries are off", async () => {
    const { journeyapps, asked } = clientOver(() => new Response(null, { status: 429 }), { retry: false });
    await journeyapps.GET("/objects/{model}.json", { params: { path } });
    await journeyapps.POST("/objects/{model}.json", { params: { path }, body });
    expect(asked).toHaveLength(2);
  });
});

describe("what marks a request as repeatable", () => {
  it("never leaves the client", async () => {
    const { journeyapps, asked } = failing(503, 429);
    await settled(
      journeyapps.POST("/objects/{model}/query.json", { params: { path }, body: expression`name = ${"x"}` }),
    );
    await journeyapps.batch([{ method: "delete", object: { type: "site", id: one.id } }]).catch(() => {});
    expect(asked).toHaveLength(4);
    expect(asked.filter(({ headers }) => headers.has("idempotency-key"))).toEqual([]);
  });

  it("leaves a key of your own alone", async () => {
    const { journeyapps, asked } = failing();
    const headers = { "Idempotency-Key": "mine" };
    await journeyapps.POST("/objects/{model}.json", { params: { path }, body, headers });
    expect(asked[0]?.headers.get("idempotency-key")).toBe("mine");
  });

  it("survives a token that is renewed on the way", async () => {
    let loads = 0;
    const { journeyapps, asked } = clientOver(
      ({ headers }) =>
        headers.get("authorization") === "Bearer O:2" ? { objects: [] } : new Response(null, { status: 401 }),
      { credential: namedToken(tokenSource(async () => String(++loads))) },
    );
    const call = journeyapps.POST("/objects/{model}/search.json", { params: { path }, body: { query: "x" } });
    expect((await call).status).toBe(200);
    expect(asked.map(({ body }) => body)).toEqual([{ query: "x" }, { query: "x" }]);
  });
});

describe("what is asked for", () => {
  it.each([
    ["/users", "application/json"],
    ["/datamodel.xml", "application/xml"],
  ] as const)("at %s is %s", async (at, type) => {
    const { journeyapps, asked } = clientOver(() => new Response("{}"));
    await (at === "/users" ? journeyapps.GET(at) : journeyapps.GET(at, { parseAs: "text" }));
    expect(asked[0]?.headers.get("accept")).toBe(type);
  });

  it("is what you ask for, where you do", async () => {
    const { journeyapps, asked } = clientOver(() => ({}));
    await journeyapps.GET("/info.json", { headers: { Accept: "application/vnd.example+json" } });
    expect(asked[0]?.headers.get("accept")).toBe("application/vnd.example+json");
  });
});
