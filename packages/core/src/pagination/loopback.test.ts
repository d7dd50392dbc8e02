import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { createClient } from "../client.js";
import { isApiError } from "../errors/api-error.js";
import type { Call } from "../routes.js";
import { rejection } from "../transport/fixtures/rejection.js";
import { serve } from "../transport/fixtures/server.js";
import type { Alone, Routes, UserPage } from "./fixtures/routes.js";
import { offsetPages, userPage, users } from "./fixtures/users.js";
import { paginator } from "./paginator.js";

interface Api {
  paths: {};
  routes: { GET: Routes };
  calls: { GET: Call<Routes, Alone> };
}

/** Holds answers back for ever, and tells when that many requests have come and when all of them are gone again. */
function holding(count: number) {
  const gone: Promise<unknown>[] = [];
  let come = () => {};
  const arrived = new Promise<void>((resolve) => {
    come = resolve;
  });
  return {
    arrived,
    gone: () => Promise.all(gone),
    hold(response: ServerResponse) {
      gone.push(once(response, "close"));
      if (gone.length === count) come();
    },
  };
}

/** A server with a list of users; `hold` gets the answers from some offset on. */
async function listOf(total: number, hold?: (response: ServerResponse) => void, from = 10) {
  const { origin, received } = await serve(({ url }, response) => {
    const query = new URL(url, "http://host").searchParams;
    const offset = Number(query.get("offset"));
    if (hold && offset >= from) return hold(response);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(userPage(total, { offset, limit: Number(query.get("limit") ?? 10) })));
  });
  const client = createClient<Api>({ baseUrl: origin, retry: false });
  return { received, paginate: paginator<Routes, Alone, UserPage>()(client.GET, offsetPages) };
}

describe("Over real sockets", () => {
  it("all pages come, with the caller's query on each", async () => {
    const { paginate, received } = await listOf(45);
    const reading = paginate("/users", { params: { query: { limit: 20, name: "a b" } } });
    expect(await reading.toArray({ limit: Infinity })).toEqual(users(45));
    expect(received.map(({ url }) => url)).toEqual([
      "/users?limit=20&name=a%20b",
      "/users?limit=20&name=a%20b&offset=20",
      "/users?limit=20&name=a%20b&offset=40",
    ]);
  });

  it("several pages are on their way at once, and come in order", async () => {
    const { paginate, received } = await listOf(95);
    expect(await paginate("/users", {}, { concurrency: 5 }).toArray({ limit: Infinity })).toEqual(users(95));
    expect(received).toHaveLength(10);
  });

  it("leaving the loop leaves no prefetched page running", async () => {
    const { arrived, gone, hold } = holding(1);
    const { paginate } = await listOf(45, hold);
    for await (const { id } of paginate("/users")) {
      await arrived;
      if (id === 2) break;
    }
    expect(await gone()).toHaveLength(1);
  });

  it("an error of the consumer leaves none of several pages running", async () => {
    const { arrived, gone, hold } = holding(3);
    const { paginate } = await listOf(95, hold, 20);
    const reading = async () => {
      for await (const { id } of paginate("/users", {}, { concurrency: 4 })) {
        if (id < 15) continue;
        await arrived;
        throw new Error("full disk");
      }
    };
    await expect(reading()).rejects.toThrow("full disk");
    expect(await gone()).toHaveLength(3);
  });

  it("the caller's signal ends a page that is waited for, with its reason", async () => {
    const { arrived, gone, hold } = holding(1);
    const { paginate } = await listOf(45, hold);
    const caller = new AbortController();
    const error = rejection(paginate("/users", { signal: caller.signal }).toArray({ limit: 45 }));
    await arrived;
    caller.abort(new Error("enough"));
    expect(await error).toHaveProperty("message", "enough");
    await gone();
  });

  it("a page that the server refuses is an ApiError that names the path template", async () => {
    const { paginate } = await listOf(45, (response) => response.writeHead(403).end());
    const error = await rejection(
      paginate("/users", { params: { query: { name: "secret" } } }).toArray({ limit: 45 }),
    );
    expect(isApiError(error, 403)).toBe(true);
    expect(error).toHaveProperty("message", "GET /users answered 403");
  });
});
