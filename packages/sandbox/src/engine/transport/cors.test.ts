import { afterEach, describe, expect, it } from "vitest";
import { echo, operation, start } from "../fixtures/start.js";
import type { Listener } from "./listen.js";

const page = "http://localhost:5173";
const paths = { "/users": { get: operation("getUsers"), put: operation("putUsers") } };
let listener: Listener | undefined;

afterEach(async () => {
  await listener?.close();
  listener = undefined;
});

async function listen(cors?: boolean) {
  const getUsers = () => ({ status: 200, body: {}, headers: { "X-Total": "7" } });
  const sandbox = start({ paths, handlers: { getUsers, putUsers: echo }, cors });
  listener = await sandbox.listen();
  return { sandbox, url: `${listener.url}/users` };
}

/** The headers of an answer that have to do with CORS. */
const corsOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-") || name === "vary"));

const preflight = {
  method: "OPTIONS",
  headers: {
    origin: page,
    "access-control-request-method": "PUT",
    "access-control-request-headers": "authorization,content-type",
  },
};

describe("a sandbox with cors", () => {
  it("lets a page of this machine read its answers, with every header", async () => {
    const { url } = await listen(true);
    expect(corsOf(await fetch(url, { headers: { origin: page } }))).toEqual({
      "access-control-allow-origin": page,
      "access-control-expose-headers": "content-type, x-total",
      vary: "origin",
    });
  });

  it("lets it read refusals and faults as well", async () => {
    const { sandbox, url } = await listen(true);
    sandbox.faults.add({ kind: "rateLimit", retryAfter: 2 });
    for (const status of [429, 404]) {
      const response = await fetch(status === 404 ? `${url}/nobody` : url, { headers: { origin: page } });
      expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([status, page]);
    }
  });

  it("allows whatever a preflight asks for, without a trace in what was called", async () => {
    const { sandbox, url } = await listen(true);
    const response = await fetch(url, preflight);
    expect(response.status).toBe(204);
    expect(corsOf(response)).toEqual({
      "access-control-allow-origin": page,
      "access-control-allow-methods": "PUT",
      "access-control-allow-headers": "authorization,content-type",
      "access-control-max-age": "600",
      vary: "origin",
    });
    expect(sandbox.requests).toEqual([]);
  });

  it.each([
    ["http://127.0.0.1", true],
    ["https://[::1]:8443", true],
    ["http://shop.localhost:3000", true],
    ["https://evil.example", false],
    ["http://localhost.evil.example", false],
    ["http://127.0.0.1.evil.example", false],
    ["http://evil.example:80@localhost", false],
    ["http://localhost:5173/page", false],
    ["ftp://localhost", false],
    ["null", false],
  ])("takes %s for a page of this machine: %s", async (origin, allowed) => {
    const { url } = await listen(true);
    for (const method of ["GET", "OPTIONS"]) {
      const { headers } = await fetch(url, {
        ...preflight,
        method,
        headers: { ...preflight.headers, origin },
      });
      expect(headers.get("access-control-allow-origin")).toBe(allowed ? origin : null);
    }
  });

  it("answers callers that are no pages as ever", async () => {
    const { url } = await listen(true);
    expect(corsOf(await fetch(url))).toEqual({});
    expect((await fetch(url, { method: "OPTIONS" })).status).toBe(405);
  });
});

describe("a sandbox without cors", () => {
  it("is read by no page", async () => {
    const { url } = await listen();
    expect(corsOf(await fetch(url, { headers: { origin: page } }))).toEqual({});
    expect((await fetch(url, preflight)).status).toBe(405);
  });
});
