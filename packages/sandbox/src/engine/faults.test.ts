import { afterEach, describe, expect, it, vi } from "vitest";
import { echo, operation, start } from "./fixtures/start.js";
import type { Fault } from "./faults/fault.js";

const paths = {
  "/users/{id}": {
    get: operation("getUser", { security: [{ bearer: [] }] }),
    put: operation("putUser"),
  },
  "/login": { post: operation("login") },
};
const components = { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } };
const good = { headers: { authorization: "Bearer good" } };

function stand(...faults: readonly Fault[]) {
  const sandbox = start({ paths, components, handlers: { getUser: echo, putUser: echo, login: echo } });
  for (const fault of faults) sandbox.faults.add(fault);
  const get = (init: RequestInit = good): Promise<Response> =>
    sandbox.fetch("http://api.example/users/1", init);
  return { sandbox, get };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("faults", () => {
  it("meet one request unless told otherwise, and come in the order they were added", async () => {
    const { get } = stand({ kind: "status", status: 503 }, { kind: "status", status: 502, times: 2 });
    const statuses = [];
    for (let index = 0; index < 4; index++) statuses.push((await get()).status);
    expect(statuses).toEqual([503, 502, 502, 200]);
  });

  it("meet only the requests they are meant for", async () => {
    const targets = [
      { operationId: "getUser" },
      { method: "get" },
      { path: "/users/1" },
      { path: "/users/{id}" },
    ];
    for (const target of targets) {
      const { sandbox, get } = stand({ kind: "status", status: 500, ...target });
      expect((await sandbox.fetch("http://api.example/login", { method: "POST" })).status).toBe(200);
      expect((await get()).status).toBe(500);
    }
  });

  it("can be taken away one by one or all together", async () => {
    const { sandbox, get } = stand({ kind: "status", status: 500, times: Infinity });
    const remove = sandbox.faults.add({ kind: "latency", milliseconds: 1_000, times: Infinity });
    remove();
    expect((await get()).status).toBe(500);
    sandbox.faults.clear();
    expect((await get()).status).toBe(200);
  });

  it("have the provider's own error body, or the one they are given", async () => {
    const { get } = stand({ kind: "status", status: 503 }, { kind: "status", status: 500, body: "oops" });
    expect(await (await get()).json()).toMatchObject({ kind: "fault", status: 503 });
    expect(await (await get()).json()).toBe("oops");
  });

  it("limit the rate with Retry-After in seconds or as a date", async () => {
    const { get } = stand(
      { kind: "rateLimit" },
      { kind: "rateLimit", retryAfter: 30 },
      { kind: "rateLimit", retryAfter: new Date("2025-06-02T08:00:30Z") },
    );
    const seen = [await get(), await get(), await get()];
    expect(seen.map((response) => [response.status, response.headers.get("retry-after")])).toEqual([
      [429, "1"],
      [429, "30"],
      [429, "Mon, 02 Jun 2025 08:00:30 GMT"],
    ]);
  });

  it("delay an answer, which may then still fail", async () => {
    vi.useFakeTimers();
    const { get } = stand({ kind: "latency", milliseconds: 5_000 }, { kind: "status", status: 503 });
    let status = 0;
    const answer = get().then((response) => (status = response.status));
    await vi.advanceTimersByTimeAsync(4_999);
    expect(status).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    await answer;
    expect(status).toBe(503);
  });

  it("that delay end when the request is aborted", async () => {
    vi.useFakeTimers();
    const { get } = stand({ kind: "latency", milliseconds: 5_000 });
    const controller = new AbortController();
    const answer = get({ ...good, signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("expire a good token, but do not touch what needs none", async () => {
    const { sandbox, get } = stand({ kind: "expiredToken" });
    expect((await sandbox.fetch("http://api.example/login", { method: "POST" })).status).toBe(200);
    expect(await (await get()).json()).toMatchObject({ kind: "unauthorized", reason: "expired" });
    expect((await get()).status).toBe(200);
  });

  it("redirect", async () => {
    const { get } = stand({ kind: "redirect", location: "https://evil.example/", status: 307 });
    const response = await get({ ...good, redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([307, "https://evil.example/"]);
  });

  it("cut the connection before the answer: fetch rejects like a real one", async () => {
    const { sandbox, get } = stand({ kind: "cutConnection" });
    await expect(get()).rejects.toThrow(new TypeError("fetch failed"));
    expect(sandbox.requests.at(-1)).toMatchObject({ operationId: "getUser", status: undefined });
  });

  it("cut the connection in the middle of the body: the answer begins, and its body breaks off", async () => {
    const { get } = stand({ kind: "cutConnection", at: "midBody" });
    const response = await get();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(new TypeError("terminated"));
  });

  it.each<[Fault, string]>([
    [{ kind: "status", status: 200 }, "A fault has a status from 400 to 599, not 200"],
    [{ kind: "status", status: 503, times: 0 }, "A fault must meet at least 1 request, not 0"],
    [{ kind: "latency", milliseconds: -1 }, "A delay is 0 to 600000 milliseconds, not -1"],
    [
      { kind: "status", status: 503, operationId: "getUsr" },
      'There is no operation "getUsr" for this fault to meet',
    ],
    [
      { kind: "rateLimit", retryAfter: Number.NaN },
      "Retry-After is a whole number of seconds or a Date, not NaN",
    ],
    [{ kind: "rateLimit", retryAfter: -1 }, "Retry-After is a whole number of seconds or a Date, not -1"],
    [{ kind: "rateLimit", retryAfter: 1.5 }, "Retry-After is a whole number of seconds or a Date, not 1.5"],
    [
      { kind: "rateLimit", retryAfter: new Date(Number.NaN) },
      "Retry-After is a whole number of seconds or a Date, not Invalid Date",
    ],
    [{ kind: "redirect", location: "" }, 'A redirect needs a location such as "/elsewhere", not ""'],
  ])("that make no sense are refused: %j", (fault, message) => {
    expect(() => stand(fault)).toThrow(new TypeError(message));
  });

  it.each([
    [
      '{ "kind": "nope" }',
      'There is no fault of the kind "nope"; there is status, rateLimit, latency, expiredToken, redirect, cutConnection',
    ],
    ["{}", "There is no fault of the kind undefined"],
    ['{ "kind": "redirect" }', 'A redirect needs a location such as "/elsewhere", not undefined'],
    [
      '{ "kind": "redirect", "location": "/", "status": 200 }',
      "A redirect has one of the statuses 301, 302, 303, 307, 308, not 200",
    ],
    [
      '{ "kind": "cutConnection", "at": "mid-body" }',
      'A connection is cut at "beforeHeaders" or "midBody", not "mid-body"',
    ],
    [
      '{ "kind": "rateLimit", "retryAfter": "5" }',
      "Retry-After is a whole number of seconds or a Date, not 5",
    ],
    ['{ "kind": "latency" }', "A delay is 0 to 600000 milliseconds, not undefined"],
  ])("that no type has looked at are refused as well: %s", (fault, message) => {
    expect(() => stand(JSON.parse(fault))).toThrow(message);
  });

  it("may leave out what has a default, as undefined too", async () => {
    const { get } = stand({ kind: "redirect", location: "/", status: undefined, times: undefined });
    expect((await get({ ...good, redirect: "manual" })).status).toBe(302);
    expect((await get()).status).toBe(200);
  });
});

describe("faults by header", () => {
  const ask = (fault: string, faultHeader = true): Promise<Response> => {
    const sandbox = start({ paths, components, handlers: { getUser: echo }, faultHeader });
    const headers = { authorization: "Bearer good", "x-sandbox-fault": fault };
    return sandbox.fetch("http://api.example/users/1", { headers, redirect: "manual" });
  };

  it("are off unless the sandbox is told to read them", async () => {
    expect((await ask("status=503", false)).status).toBe(200);
  });

  it.each([
    ["status=503", 503],
    ["latency=0, status=502", 502],
    ["rate-limit=5", 429],
    ["rate-limit", 429],
    ["expired-token", 401],
    ["redirect=/elsewhere", 302],
  ])("know %s", async (fault, status) => {
    expect((await ask(fault)).status).toBe(status);
  });

  it("cut connections", async () => {
    await expect(ask("cut-connection")).rejects.toThrow("fetch failed");
    await expect((await ask("cut-connection=mid-body")).text()).rejects.toThrow("terminated");
  });

  it.each([
    "status=200",
    "status=abc",
    "latency",
    "explode",
    "expired-token=1",
    "redirect",
    "redirect=",
    "cut-connection=",
    "cut-connection=anything",
  ])("refuse %s and say what they know", async (fault) => {
    const response = await ask(fault);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`x-sandbox-fault: \\"${fault}\\"`);
  });
});
