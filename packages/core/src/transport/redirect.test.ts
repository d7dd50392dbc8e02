import { describe, expect, it } from "vitest";
import { bearer } from "../credentials/bearer.js";
import { authorize } from "./authorize.js";
import { fetchSend } from "./fetch-send.js";
import { credentials } from "./fixtures/credentials.js";
import { rejection } from "./fixtures/rejection.js";
import { answer, serve } from "./fixtures/server.js";
import { guard } from "./guard.js";
import { rememberBody } from "./resend.js";
import { compose } from "./send.js";

/** A server that redirects `/start` to `/end?x=1`. */
function redirecting(status: number) {
  return serve(({ url }, response) => {
    if (url === "/start") response.writeHead(status, { location: "end?x=1" }).end("moved");
    else response.end("arrived");
  });
}

function sendTo(origin: string, credential = bearer("token")) {
  return compose(fetchSend(), authorize(credential), guard({ origin }));
}

const cases = credentials.flatMap(({ name, credential, sent }) =>
  [301, 302, 303, 307, 308].map((status) => ({ status, name, credential, sent })),
);

describe("A redirect within our origin", () => {
  it.each(cases)(
    "is followed by GET with its credentials: $status, $name",
    async ({ status, credential, sent }) => {
      const server = await redirecting(status);
      const response = await sendTo(server.origin, credential)(new Request(`${server.origin}/start`));

      expect(await response.text()).toBe("arrived");
      expect(server.received[1]).toMatchObject({ method: "GET", url: "/end?x=1", headers: sent });
    },
  );

  it.each(cases)(
    "is followed by POST only where its status says how, with its credentials: $status, $name",
    async ({ status, credential, sent }) => {
      const server = await redirecting(status);
      const send = sendTo(server.origin, credential);
      const request = new Request(`${server.origin}/start`, { method: "POST", body: "order" });

      if (status < 303) expect(await rejection(send(request))).toMatchObject({ code: "redirect" });
      else expect(await (await send(request)).text()).toBe("arrived");

      const again = {
        method: status === 303 ? "GET" : "POST",
        body: status === 303 ? "" : "order",
        headers: sent,
      };
      expect(server.received.slice(1)).toMatchObject(status < 303 ? [] : [again]);
    },
  );

  it.each([301, 302, 303, 307, 308])("is followed by HEAD as HEAD: %i", async (status) => {
    const server = await redirecting(status);
    await sendTo(server.origin)(new Request(`${server.origin}/start`, { method: "HEAD" }));
    expect(server.received.map(({ method }) => method)).toEqual(["HEAD", "HEAD"]);
  });

  it.each([
    [307, "POST"],
    [308, "POST"],
    [307, "PUT"],
    [308, "PATCH"],
  ])("takes a write along with its body: %i, %s", async (status, method) => {
    const server = await redirecting(status);
    const headers = { "content-type": "application/json" };
    const response = await sendTo(server.origin)(
      new Request(`${server.origin}/start`, { method, headers, body: '{"a":1}' }),
    );

    expect(await response.text()).toBe("arrived");
    expect(server.received).toHaveLength(2);
    expect(server.received[1]).toMatchObject({
      method,
      body: '{"a":1}',
      headers: { "content-type": "application/json", "content-length": "7", authorization: "Bearer token" },
    });
  });

  it("takes a remembered body along as well", async () => {
    const server = await redirecting(307);
    const request = new Request(`${server.origin}/start`, { method: "POST", body: "ä", redirect: "manual" });
    await sendTo(server.origin)(rememberBody(request, "ä"));
    expect(server.received.map(({ body }) => body)).toEqual(["ä", "ä"]);
  });

  it("takes a DELETE without a body along without one", async () => {
    const server = await redirecting(307);
    await sendTo(server.origin)(new Request(`${server.origin}/start`, { method: "DELETE" }));
    expect(server.received[1]).toMatchObject({ method: "DELETE", body: "" });
    expect(server.received[1]?.headers).not.toHaveProperty("content-type");
  });

  it.each(["POST", "PUT", "DELETE"])(
    "turns %s into GET without body or content type: 303",
    async (method) => {
      const server = await redirecting(303);
      const headers = { "content-type": "text/plain", "x-other": "stays" };
      await sendTo(server.origin)(new Request(`${server.origin}/start`, { method, headers, body: "text" }));

      expect(server.received[1]).toMatchObject({
        method: "GET",
        body: "",
        headers: { "x-other": "stays", authorization: "Bearer token" },
      });
      expect(
        Object.keys(server.received[1]?.headers ?? {}).filter((name) => name.startsWith("content-")),
      ).toEqual([]);
    },
  );

  it.each([
    [301, "POST"],
    [302, "POST"],
    [301, "DELETE"],
    [302, "PATCH"],
  ])("never makes a GET of a write without being asked: %i, %s", async (status, method) => {
    const server = await redirecting(status);
    const error = await rejection(sendTo(server.origin)(new Request(`${server.origin}/start`, { method })));

    expect(error).toMatchObject({
      code: "redirect",
      message: `redirect refused: would make ${method} a GET`,
    });
    expect(server.received).toHaveLength(1);
  });
});

describe("Redirects that lead nowhere", () => {
  it("end in an error after five when they go in circles", async () => {
    const server = await serve(answer(302, "", { location: "/again" }));
    const error = await rejection(sendTo(server.origin)(new Request(`${server.origin}/start`)));

    expect(error).toMatchObject({ code: "redirect", message: "redirect refused: more than 5 in a row" });
    expect(server.received).toHaveLength(6);
  });

  it("end in an error after as many as the caller allows", async () => {
    const server = await serve(answer(302, "", { location: "/again" }));
    const send = compose(fetchSend(), guard({ origin: server.origin, maxRedirects: 0 }));

    expect(await rejection(send(new Request(server.origin)))).toMatchObject({
      message: "redirect refused: more than 0 in a row",
    });
    expect(server.received).toHaveLength(1);
  });

  it.each([
    ["missing", {}],
    ["empty", { location: "" }],
    ["not a URL", { location: "http://[secret" }],
  ])("end in an error where Location is %s", async (_, headers: Record<string, string>) => {
    const server = await serve(answer(302, "", headers));
    const error = await rejection(sendTo(server.origin)(new Request(`${server.origin}/start`)));

    expect(error).toMatchObject({
      code: "redirect",
      message: "redirect refused: no Location (browsers hide it)",
    });
    expect(String(error)).not.toContain("secret");
  });
});

it.each([300, 304])("An answer that only looks like a redirect is handed on: %i", async (status) => {
  const server = await serve(answer(status, "", { location: "/elsewhere" }));
  const response = await sendTo(server.origin)(new Request(server.origin));
  expect(response.status).toBe(status);
});

it("A caller who wants no redirect at all gets none", async () => {
  const server = await redirecting(302);
  const error = await rejection(
    sendTo(server.origin)(new Request(`${server.origin}/start`, { redirect: "error" })),
  );
  expect(error).toMatchObject({ code: "network" });
  expect(server.received).toHaveLength(1);
});

it("The body of a redirect is let go", async () => {
  const cancelled: string[] = [];
  const moved = () =>
    new Response(new ReadableStream({ cancel: () => void cancelled.push("cancelled") }), {
      status: 302,
      headers: { location: "/end" },
    });
  const send = compose(
    async ({ url }) => (url.endsWith("/end") ? new Response("arrived") : moved()),
    guard({ origin: "https://api.example" }),
  );
  expect(await (await send(new Request("https://api.example/start"))).text()).toBe("arrived");
  expect(cancelled).toEqual(["cancelled"]);
});

it("An abort while a redirect is followed rejects with the caller's reason", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const server = await serve(({ url }, response) => {
    if (url === "/start") response.writeHead(302, { location: "/end" }).end();
    else controller.abort(reason);
  });
  const request = new Request(`${server.origin}/start`, { signal: controller.signal });
  expect(await rejection(sendTo(server.origin)(request))).toBe(reason);
});
