import { inspect } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { basic } from "../credentials/basic.js";
import { bearer } from "../credentials/bearer.js";
import type { Credential } from "../credentials/credential.js";
import { headers } from "../credentials/headers.js";
import { tokenSource } from "../credentials/token-source.js";
import { authorize } from "./authorize.js";
import { fetchSend } from "./fetch-send.js";
import { raw } from "./fixtures/raw-server.js";
import { rejection } from "./fixtures/rejection.js";
import { answer, deadOrigin, serve } from "./fixtures/server.js";
import { guard } from "./guard.js";
import { networkFailure } from "./network-failure.js";
import { retry } from "./retry.js";
import { compose } from "./send.js";
import { timeout } from "./timeout.js";

/** Everything secret in these tests contains this word, and base64 of it. */
const SECRET = "s3cr3t";
const credentials: [name: string, credential: Credential][] = [
  ["bearer", bearer(`bearer-${SECRET}`)],
  ["basic", basic("user", `password-${SECRET}`)],
  ["custom headers", headers({ "App-Id": `app-${SECRET}`, "Auth-Token": `token-${SECRET}` })],
  ["a token source", bearer(tokenSource(async () => `loaded-${SECRET}`))],
];

/** All that a log could show of a value, its whole cause chain included. */
function everythingShownOf(value: unknown): string {
  const shown = [
    inspect(value, { depth: 10, showHidden: true, getters: true }),
    JSON.stringify(value),
    JSON.stringify(value, Object.getOwnPropertyNames(Object(value))),
    String(value),
  ];
  if (value instanceof Error) shown.push(value.stack ?? "", everythingShownOf(value.cause));
  return shown.join("\n");
}

function expectNoSecret(value: unknown): void {
  const shown = everythingShownOf(value);
  expect(shown).not.toContain(SECRET);
  expect(shown).not.toContain(btoa(`user:password-${SECRET}`));
}

/** A request that has a secret in its path, its query, its headers and its body. */
function request(origin: string): Request {
  return new Request(`${origin}/path-${SECRET}?query=${SECRET}#${SECRET}`, {
    method: "POST",
    headers: { "x-private": SECRET },
    body: SECRET,
  });
}

function sendTo(origin: string, credential: Credential) {
  return compose(
    fetchSend(),
    retry({ baseDelay: 1 }),
    authorize(credential),
    timeout(1000),
    guard({ origin }),
  );
}

describe.each(credentials)("No secret is shown, with %s,", (_, credential) => {
  it("by the credential itself", async () => {
    await credential.headers();
    expectNoSecret(credential);
  });

  it("by the error of a refused connection", async () => {
    const origin = await deadOrigin();
    const error = await rejection(sendTo(origin, credential)(request(origin)));
    expect(error).toMatchObject({ code: "network" });
    expectNoSecret(error);
  });

  it("by the error of a host that does not exist", async () => {
    const origin = "http://no-such-host.invalid";
    const error = await rejection(sendTo(origin, credential)(request(origin)));
    expect(error).toMatchObject({ code: "network" });
    expectNoSecret(error);
  });

  it("by the error of a cut connection", async () => {
    const { origin } = await serve((_, response) => response.destroy());
    const error = await rejection(sendTo(origin, credential)(request(origin)));
    expect(error).toMatchObject({ code: "network" });
    expectNoSecret(error);
  });

  it("by the error of a body that is cut", async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100", "set-cookie": SECRET });
      response.write(SECRET, () => response.destroy());
    });
    const sent = request(origin);
    const response = await sendTo(origin, credential)(sent);
    const error = networkFailure(await rejection(response.text()), sent.signal);
    expect(error).toMatchObject({ code: "network" });
    expectNoSecret(error);
  });

  it("by the error of an answer that is not HTTP, though Node attaches its bytes", async () => {
    const origin = await raw(`garbage ${SECRET}\r\n\r\n`);
    const error = await rejection(sendTo(origin, credential)(request(origin)));
    expect(error).toMatchObject({ code: "network" });
    expectNoSecret(error);
  });

  it("by the error of a timeout", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const { origin } = await serve(() => vi.advanceTimersByTime(1000));
    const error = await rejection(sendTo(origin, credential)(request(origin)));
    expect(error).toMatchObject({ code: "timeout" });
    expectNoSecret(error);
  });

  it.each([
    ["to another origin", `https://thief.example/${SECRET}?${SECRET}`],
    ["without end", `?again=${SECRET}`],
    ["to a place that is none", `http://[${SECRET}`],
    ["with a password", `http://user:${SECRET}@thief.example/`],
  ])("by the error of a redirect %s", async (_, location) => {
    const { origin } = await serve(answer(307, SECRET, { location }));
    const error = await rejection(sendTo(origin, credential)(request(origin)));
    expect(error).toMatchObject({ code: "redirect" });
    expectNoSecret(error);
  });

  it("by the error of a request to another origin", async () => {
    const error = await rejection(
      sendTo("https://api.example", credential)(request("https://thief.example")),
    );
    expect(error).toMatchObject({ code: "origin" });
    expectNoSecret(error);
  });
});

describe("No secret is shown by errors as other runtimes make them:", () => {
  const url = `https://api.example/path-${SECRET}?query=${SECRET}`;
  it.each([
    [
      "Bun's, with the URL as a member",
      Object.assign(new TypeError("ECONNREFUSED: Unable to connect."), {
        code: "ECONNREFUSED",
        path: url,
        errno: 0,
      }),
    ],
    [
      "Bun's, with the URL in quotes",
      new TypeError(`Malformed_HTTP_Response fetching "${url}". For more information`),
    ],
    [
      "Deno's, with the URL in the message of the cause",
      new TypeError("fetch failed", {
        cause: new Error(
          `error sending request for url (${url}): client error (Connect): Connection refused (os error 111)`,
        ),
      }),
    ],
    [
      "somebody's, with the request as a member",
      Object.assign(new Error("no"), { request: { url, body: SECRET } }),
    ],
    ["somebody's, with more errors inside", new AggregateError([new Error(SECRET)], "none worked")],
  ])("%s", async (_, thrown) => {
    const error = await rejection(fetchSend(() => Promise.reject(thrown))(new Request(url)));
    expect(error).toMatchObject({ code: "network" });
    expectNoSecret(error);
  });
});

it("No secret is shown by a token source, before or after it has loaded", async () => {
  const source = tokenSource(async () => ({ token: SECRET, expiresAt: Date.now() + 3_600_000 }));
  expectNoSecret(source);
  expect(await source.get()).toBe(SECRET);
  expectNoSecret(source);
});

it("These tests would notice a secret in a hidden member of a cause of a cause", () => {
  const hidden = Object.defineProperty(new Error("deep"), "hidden", { value: SECRET });
  const error = new Error("outer", { cause: new Error("inner", { cause: hidden }) });
  expect(() => expectNoSecret(error)).toThrow("not to contain");
});
