import { describe, expect, it } from "vitest";
import { createClient } from "../client.js";
import { bearer } from "../credentials/bearer.js";
import type { Outcome } from "../result.js";
import type { Call } from "../routes.js";
import { authorize } from "./authorize.js";
import { fetchSend } from "./fetch-send.js";
import { credentials } from "./fixtures/credentials.js";
import { rejection } from "./fixtures/rejection.js";
import { answer, serve } from "./fixtures/server.js";
import { guard } from "./guard.js";
import { compose, type Policy } from "./send.js";
import { timeout } from "./timeout.js";

const cases = [301, 302, 303, 307, 308].flatMap((status) =>
  (["GET", "POST"] as const).flatMap((method) =>
    credentials.map(({ name, credential }) => ({ status, method, name, credential })),
  ),
);

interface Routes {
  "/start": { init: { body?: object }; data: unknown; result: Outcome };
}
interface Api {
  paths: {};
  routes: { GET: Routes; POST: Routes };
  calls: { GET: Call<Routes, "/start">; POST: Call<Routes, "/start"> };
}

function request(url: string, method: string): Request {
  return new Request(url, { method, ...(method === "POST" && { body: "secret-body" }) });
}

describe("A redirect to another origin", () => {
  it.each(cases)("is not followed: $status, $method, $name", async ({ status, method, credential }) => {
    const thief = await serve(answer(200));
    const ours = await serve(answer(status, "", { location: `${thief.origin}/path?query=secret` }));
    const send = compose(fetchSend(), authorize(credential), guard({ origin: ours.origin }));

    const error = await rejection(send(request(`${ours.origin}/start`, method)));

    expect(error).toMatchObject({ name: "TransportError", code: "redirect" });
    expect(String(error)).toContain(`redirect refused: ${thief.origin} is not ${ours.origin}`);
    expect(String(error)).not.toContain("path");
    expect(String(error)).not.toContain("secret");
    expect(ours.received).toHaveLength(1);
    expect(thief.received).toEqual([]);
  });

  it.each(cases)(
    "is not followed by a client either: $status, $method, $name",
    async ({ status, method, credential }) => {
      const thief = await serve(answer(200));
      const ours = await serve(answer(status, "", { location: `${thief.origin}/` }));
      const client = createClient<Api>({ baseUrl: ours.origin, credential });

      const error = await rejection(client[method]("/start", method === "POST" ? { body: { a: "b" } } : {}));

      expect(error).toMatchObject({ name: "TransportError", code: "redirect", method, path: "/start" });
      expect(ours.received).toHaveLength(1);
      expect(thief.received).toEqual([]);
    },
  );

  it.each([
    ["that differs in its port only", (port: string) => `http://127.0.0.1:${port}0/`],
    ["written without a scheme", () => "//thief.example/"],
    ["written with backslashes", () => "\\\\thief.example\\"],
    ["of another scheme", (port: string) => `https://127.0.0.1:${port}/`],
    ["behind a user name that looks like ours", (port: string) => `http://127.0.0.1:${port}@thief.example/`],
    ["that is ours but for a password", (port: string) => `http://user:secret@127.0.0.1:${port}/`],
    ["that begins like ours", (port: string) => `http://127.0.0.1:${port}.thief.example/`],
    ["that is no server at all", () => "data:text/plain,secret"],
    ["that is code", () => "javascript:alert(1)"],
  ])("is not followed to a place %s", async (_name, location) => {
    const server = await serve((_, response) =>
      response.writeHead(302, { location: location(new URL(server.origin).port) }).end(),
    );
    const send = compose(fetchSend(), guard({ origin: server.origin }));

    const error = await rejection(send(new Request(`${server.origin}/start`)));

    expect(error).toMatchObject({ name: "TransportError", code: "redirect" });
    expect(String(error)).not.toContain("secret");
    expect(server.received).toHaveLength(1);
  });

  it("is not followed when it comes after redirects within our origin", async () => {
    const thief = await serve(answer(200));
    const ours = await serve(({ url }, response) =>
      response.writeHead(307, { location: url === "/start" ? "/next" : `${thief.origin}/` }).end(),
    );
    const send = compose(fetchSend(), authorize(bearer("secret-token")), guard({ origin: ours.origin }));

    const error = await rejection(send(request(`${ours.origin}/start`, "POST")));

    expect(error).toMatchObject({ code: "redirect" });
    expect(ours.received.map(({ url }) => url)).toEqual(["/start", "/next"]);
    expect(thief.received).toEqual([]);
  });

  it("is not followed by a policy that asks fetch to follow", async () => {
    const thief = await serve(answer(200));
    const ours = await serve(answer(302, "", { location: thief.origin }));
    const reckless: Policy = (next) => (sent) => next(sent, { redirect: "follow" });
    const send = compose(fetchSend(), reckless, timeout(10_000), guard({ origin: ours.origin }));

    expect(await rejection(send(new Request(ours.origin)))).toMatchObject({ code: "redirect" });
    expect(thief.received).toEqual([]);
  });

  it("is not followed by a fetch that leaves our init unread", async () => {
    const thief = await serve(answer(200));
    const ours = await serve(answer(302, "", { location: thief.origin }));
    const send = compose((sent) => fetch(sent), timeout(10_000), guard({ origin: ours.origin }));

    expect(await rejection(send(new Request(ours.origin)))).toMatchObject({ code: "redirect" });
    expect(thief.received).toEqual([]);
  });

  it("is an error of its own where a browser hides it", async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
    });
    const send = compose(async () => hidden, guard({ origin: "https://api.example" }));

    const error = await rejection(send(new Request("https://api.example/")));

    expect(error).toMatchObject({ code: "redirect" });
    expect(String(error)).toContain("browsers hide it");
  });
});

describe("A request to another origin", () => {
  it.each([
    ["another host", "http://thief.example/secret"],
    ["another port", "http://127.0.0.1:1/secret"],
    ["another scheme", "https://127.0.0.1/secret"],
    ["a host that begins like ours", "http://127.0.0.1.thief.example/secret"],
  ])("is held back before a byte is sent: %s", async (_, url) => {
    let sent = 0;
    const send = compose(
      async () => {
        sent++;
        return new Response();
      },
      authorize(bearer("secret-token")),
      guard({ origin: "http://127.0.0.1/base" }),
    );

    const error = await rejection(send(new Request(url)));

    expect(error).toMatchObject({ name: "TransportError", code: "origin" });
    expect(String(error)).toContain(new URL(url).origin);
    expect(String(error)).not.toContain("secret");
    expect(sent).toBe(0);
  });

  it("is held back also when a policy of the user's makes it", async () => {
    const thief = await serve(answer(200));
    const ours = await serve(answer(200));
    const astray: Policy = (next) => (sent) => next(new Request(thief.origin, sent));
    const send = compose(
      fetchSend(),
      authorize(bearer("secret-token")),
      astray,
      guard({ origin: ours.origin }),
    );

    expect(await rejection(send(new Request(ours.origin)))).toMatchObject({ code: "origin" });
    expect(thief.received).toEqual([]);
  });
});

it("Our origin is recognized whatever its case and its default port", async () => {
  const send = compose(async () => new Response("ok"), guard({ origin: "HTTPS://API.Example:443/v1" }));
  const response = await send(new Request("https://api.example/v1/things"));
  expect(await response.text()).toBe("ok");
});

it("An origin that is no URL is refused when the policy is made", () => {
  expect(() => guard({ origin: "api.example" })).toThrow(TypeError);
});
