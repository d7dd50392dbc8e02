import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { echo, operation, start } from "../fixtures/start.js";
import type { Listener } from "./listen.js";

const json = "application/json";
const paths = {
  "/users/{id}": {
    get: operation("getUser", {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
    }),
    put: operation("putUser", {
      requestBody: { required: true, content: { [json]: { schema: { type: "object" } } } },
    }),
  },
  "/cookies": { get: operation("getCookies", { responses: { 204: {} } }) },
};

let listener: Listener | undefined;

afterEach(async () => {
  await listener?.close();
  listener = undefined;
});

async function listen(options: object = {}) {
  const getCookies = () => ({ status: 204, headers: { "set-cookie": "a=1" } });
  const sandbox = start({ paths, handlers: { getUser: echo, putUser: echo, getCookies }, ...options });
  listener = await sandbox.listen();
  return { sandbox, url: listener.url };
}

/** Sends text over a socket as it is, and reads until the other side is done. */
function sendRaw(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.end(text));
    socket.on("data", (data) => (answer += data.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
}

describe("a listening sandbox", () => {
  it("answers on a loopback port as it answers in process", async () => {
    const { url } = await listen();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${url}/users/7`);
    expect(await response.json()).toMatchObject({ path: { id: 7 } });
    expect(response.headers.get("content-length")).toBe("41");
    expect((await fetch(`${url}/users/x`)).status).toBe(400);
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
  });

  it("shares its state with the sandbox in process", async () => {
    const { sandbox, url } = await listen();
    sandbox.faults.add({ kind: "status", status: 503 });
    expect((await fetch(`${url}/users/7`)).status).toBe(503);
    expect(sandbox.requests.map(({ status }) => status)).toEqual([503]);
  });

  it("reads bodies, and refuses what is too large without keeping it", async () => {
    const { url } = await listen({ maxBody: 1000 });
    const put = (body: string) => {
      return fetch(`${url}/users/7`, { method: "PUT", body, headers: { "content-type": json } });
    };
    expect(await (await put('{"a":1}')).json()).toMatchObject({ body: { a: 1 } });
    expect((await put(JSON.stringify({ a: "x".repeat(3_000_000) }))).status).toBe(413);
  });

  it("sends cookies and answers without a body", async () => {
    const { url } = await listen();
    const response = await fetch(`${url}/cookies`);
    expect([response.status, response.headers.getSetCookie(), await response.text()]).toEqual([
      204,
      ["a=1"],
      "",
    ]);
  });

  it("answers HEAD without a body", async () => {
    const { url } = await listen();
    const response = await fetch(`${url}/users/7`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  it("puts the path of the base URL into its address", async () => {
    const { url } = await listen({ baseUrl: "https://any.example/api/v5" });
    expect(new URL(url).pathname).toBe("/api/v5");
    expect((await fetch(`${url}/users/7`)).status).toBe(200);
  });

  it("gives its port back when it is closed, with open connections too", async () => {
    const { sandbox, url } = await listen();
    await fetch(`${url}/users/7`);
    await listener?.close();
    await expect(fetch(`${url}/users/7`)).rejects.toThrow("fetch failed");
    listener = await sandbox.listen(Number(new URL(url).port));
    expect((await fetch(`${listener.url}/users/7`)).status).toBe(200);
  });

  it("says that a port is taken", async () => {
    const { sandbox, url } = await listen();
    await expect(sandbox.listen(Number(new URL(url).port))).rejects.toThrow("EADDRINUSE");
  });
});

describe("faults over a socket", () => {
  it("destroy it before the headers", async () => {
    const { sandbox, url } = await listen();
    sandbox.faults.add({ kind: "cutConnection" });
    expect(await sendRaw(url, "GET /users/7 HTTP/1.1\r\nHost: a\r\n\r\n")).toBe("");
    sandbox.faults.add({ kind: "cutConnection" });
    await expect(fetch(`${url}/users/7`)).rejects.toThrow("fetch failed");
  });

  it("destroy it in the middle of the body", async () => {
    const { sandbox, url } = await listen();
    sandbox.faults.add({ kind: "cutConnection", at: "midBody" });
    const response = await fetch(`${url}/users/7`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
    sandbox.faults.add({ kind: "cutConnection", at: "midBody" });
    const raw = await sendRaw(url, "GET /users/7 HTTP/1.1\r\nHost: a\r\n\r\n");
    expect(raw).toContain("content-length: 41");
    expect(raw.split("\r\n\r\n")[1]).toBe('{"path":{"id":7},"qu');
  });

  it("do not hold a caller that has gone", async () => {
    const { sandbox, url } = await listen();
    sandbox.faults.add({ kind: "latency", milliseconds: 600_000 });
    const controller = new AbortController();
    const answer = fetch(`${url}/users/7`, { signal: controller.signal });
    await expect.poll(() => sandbox.faults.waiting).toBe(0);
    controller.abort();
    await expect(answer).rejects.toThrow("aborted");
    await expect.poll(() => sandbox.requests).toMatchObject([{ status: undefined }]);
  });
});

describe("hostile messages", () => {
  it.each([
    ["an absolute target", "GET http://evil.example/ HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["an odd host", "GET /users/7 HTTP/1.1\r\nHost: a b\r\n\r\n", 400],
    ["a target with two slashes", "GET //evil.example/users/7 HTTP/1.1\r\nHost: a\r\n\r\n", 404],
    ["broken percent-encoding", "GET /users/%zz HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["a method fetch does not know", "TRACE /users/7 HTTP/1.1\r\nHost: a\r\n\r\n", 405],
    ["no HTTP at all", "hello\r\n\r\n", 400],
    ["huge headers", `GET /users/7 HTTP/1.1\r\nHost: a\r\nX-Big: ${"x".repeat(100_000)}\r\n\r\n`, 431],
    ["a doubled header", "GET /users/7 HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nX-A: 2\r\n\r\n", 200],
    ["a header called __proto__", "GET /users/7 HTTP/1.1\r\nHost: a\r\n__proto__: 1\r\n\r\n", 200],
    ["broken chunks", "PUT /users/7 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400],
  ])("with %s are answered, and the sandbox lives on", async (_, message, status) => {
    const { url } = await listen();
    expect(await sendRaw(url, message)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await fetch(`${url}/users/7`)).status).toBe(200);
  });

  it("that break off leave the sandbox alive", async () => {
    const { url } = await listen();
    const half = `PUT /users/7 HTTP/1.1\r\nHost: a\r\nContent-Type: ${json}\r\nContent-Length: 100\r\n\r\n{`;
    await sendRaw(url, half);
    expect((await fetch(`${url}/users/7`)).status).toBe(200);
  });
});
