import { describe, expect, it, onTestFinished, vi } from "vitest";
import { bearer } from "../credentials/bearer.js";
import { tokenSource } from "../credentials/token-source.js";
import { isTransportError } from "../errors/transport-error.js";
import { authorize } from "./authorize.js";
import { fetchSend } from "./fetch-send.js";
import { guard } from "./guard.js";
import { rejection } from "./fixtures/rejection.js";
import { answer, deadOrigin, type Handler, serve } from "./fixtures/server.js";
import { rememberBody } from "./resend.js";
import { retry } from "./retry.js";
import { compose, type Policy, type Send } from "./send.js";
import { timeout } from "./timeout.js";

const quick = () => retry({ baseDelay: 1 });

/** The first request meets `first`, the second one a good answer. */
const onlyFirst =
  (first: Handler): Handler =>
  (received, response, count) =>
    count === 1 ? first(received, response, count) : answer(200)(received, response, count);
const cut: Handler = (_, response) => response.destroy();
const busy = answer(429, "", { "retry-after": "0" });

describe("A write that may have been done", () => {
  it.each([
    ["POST", "an error of the server", answer(503)],
    ["POST", "a cut connection", cut],
    ["POST", "a demand to wait", busy],
    ["PATCH", "an error of the server", answer(502)],
    ["PATCH", "a cut connection", cut],
  ] as const)("is never sent twice: %s after %s", async (method, _, first) => {
    const server = await serve(onlyFirst(first));
    const send = compose(fetchSend(), quick());
    await send(new Request(server.origin, { method, body: "order" })).catch(() => {});
    expect(server.received).toHaveLength(1);
  });

  it("is never sent twice after a timeout", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const server = await serve(onlyFirst(() => vi.advanceTimersByTime(1000)));
    const send = compose(fetchSend(), quick(), timeout(1000));
    const error = await rejection(send(new Request(server.origin, { method: "POST", body: "order" })));
    expect(isTransportError(error, "timeout")).toBe(true);
    expect(server.received).toHaveLength(1);
  });

  it.each([
    ["would have it for a refused one", answer(401)],
    ["would have it for one that is worth another try", answer(503)],
    ["is cut off", cut],
  ])(
    "is never sent twice where a 303 says that it was done, though the answer it points to %s",
    async (_, then) => {
      const server = await serve((received, response, count) =>
        received.method === "POST"
          ? response.writeHead(303, { location: "/orders/1" }).end()
          : then(received, response, count),
      );
      let loads = 0;
      const credential = bearer(tokenSource(() => `token-${++loads}`));
      const send = compose(fetchSend(), retry({ baseDelay: 1 }), authorize(credential), guard(server));
      const headers = { "idempotency-key": "1" };
      const error = await rejection(
        send(new Request(server.origin, { method: "POST", body: "order", headers })),
      );
      expect(error).toMatchObject({ code: "redirect", message: expect.stringContaining("was done (303)") });
      expect(server.received.map(({ method }) => method)).toEqual(["POST", "GET"]);
    },
  );

  it("is never sent twice where a 303 says that it was done, and then nobody listens any more", async () => {
    const server = await serve(answer(303, "", { location: "/orders/1" }));
    const sent: string[] = [];
    const dies: Send = async (request, init) => {
      sent.push(request.method);
      const response = await fetch(request, init);
      await server.close();
      return response;
    };
    const send = compose(fetchSend(dies), quick(), guard(server));
    const error = await rejection(send(new Request(server.origin, { method: "POST", body: "order" })));
    expect(error).toMatchObject({ code: "redirect", message: expect.stringContaining("ECONNREFUSED") });
    expect(sent).toEqual(["POST", "GET"]);
  });

  it("is not sent again because somebody speaks of refusal in other words", async () => {
    let sent = 0;
    const refusing: Send = async () => {
      sent++;
      throw new Error("card refused after booking was made");
    };
    const send = compose(fetchSend(refusing), quick());
    await rejection(send(new Request("https://api.example", { method: "POST", body: "order" })));
    expect(sent).toBe(1);
  });

  it("is not sent again because a policy of the user's could not reach some other server", async () => {
    const elsewhere = await deadOrigin();
    const server = await serve(answer(200));
    const audited: Policy = (next) => async (request, init) => {
      const response = await next(request, init);
      await fetch(elsewhere);
      return response;
    };
    const send = compose(fetchSend(), quick(), audited);
    await rejection(send(new Request(server.origin, { method: "POST", body: "order" })));
    expect(server.received).toHaveLength(1);
  });
});

describe("A write is sent again, body and all,", () => {
  it.each(["PUT", "DELETE"])("where its method may be repeated: %s", async (method) => {
    const server = await serve(onlyFirst(cut));
    await compose(fetchSend(), quick())(new Request(server.origin, { method, body: "state" }));
    expect(server.received.map(({ body }) => body)).toEqual(["state", "state"]);
  });

  it.each([
    ["an error of the server", answer(503)],
    ["a cut connection", cut],
    ["a demand to wait", busy],
  ])("where it carries an Idempotency-Key, the same one each time: %s", async (_, first) => {
    const server = await serve(onlyFirst(first));
    const headers = { "Idempotency-Key": "order-1" };
    await compose(
      fetchSend(),
      quick(),
    )(new Request(server.origin, { method: "POST", headers, body: "order" }));
    expect(server.received).toMatchObject([
      { body: "order", headers: { "idempotency-key": "order-1" } },
      { body: "order", headers: { "idempotency-key": "order-1" } },
    ]);
  });

  it.each([["127.0.0.1"], ["localhost"]])("where the connection was refused: %s", async (host) => {
    const server = await serve(answer(200));
    const dead = new URL(await deadOrigin());
    dead.hostname = host;
    let count = 0;
    // The first attempt finds nobody, the next one finds the server.
    const moved: Send = (request, init) => fetch(++count === 1 ? new Request(dead, request) : request, init);
    const send = compose(fetchSend(moved), quick());

    const response = await send(new Request(server.origin, { method: "POST", body: "order" }));

    expect(response.status).toBe(200);
    expect(count).toBe(2);
    expect(server.received.map(({ body }) => body)).toEqual(["order"]);
  });

  const url = "https://api.example/order?key=secret";
  it.each([
    [
      "Node",
      new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ECONNREFUSED" }) }),
    ],
    ["Bun", Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused", path: url })],
    [
      "Deno",
      new TypeError(
        `error sending request for url (${url}): client error (Connect): tcp connect error: Connection refused (os error 111)`,
      ),
    ],
  ])("where the connection was refused, as %s says it", async (_, thrown) => {
    const bodies: string[] = [];
    const send = compose(
      fetchSend(async (request) => {
        bodies.push(await request.text());
        if (bodies.length === 1) throw thrown;
        return new Response();
      }),
      quick(),
    );
    const response = await send(new Request(url, { method: "POST", body: "order" }));
    expect(response.status).toBe(200);
    expect(bodies).toEqual(["order", "order"]);
  });

  it("once where the server refused the token before acting", async () => {
    const server = await serve(onlyFirst(answer(401)));
    const credential = bearer(tokenSource(() => "token"));
    const send = compose(fetchSend(), quick(), authorize(credential));
    await send(new Request(server.origin, { method: "POST", body: "order" }));
    expect(server.received.map(({ body }) => body)).toEqual(["order", "order"]);
  });
});

it("A remembered body is not copied in advance, and sent again all the same", async () => {
  const server = await serve(onlyFirst(cut));
  const request = rememberBody(new Request(server.origin, { method: "PUT", body: "{}" }), "{}");
  Object.defineProperty(request, "clone", {
    value: () => {
      throw new Error("copied");
    },
  });
  const response = await compose(fetchSend(), quick())(request);
  expect(response.status).toBe(200);
  expect(server.received.map(({ body }) => body)).toEqual(["{}", "{}"]);
});

it("A write that is sent once only is not copied at all", async () => {
  const server = await serve(answer(200));
  const request = new Request(server.origin, { method: "PUT", body: "{}" });
  Object.defineProperty(request, "clone", {
    value: () => {
      throw new Error("copied");
    },
  });
  const send = compose(fetchSend(), retry({ attempts: 1 }), authorize(bearer("fixed")));
  expect((await send(request)).status).toBe(200);
});
