import { describe, expect, it, onTestFinished } from "vitest";
import { fetchSend } from "./fetch-send.js";
import { raw } from "./fixtures/raw-server.js";
import { rejection } from "./fixtures/rejection.js";
import { answer, deadOrigin, serve } from "./fixtures/server.js";
import { networkFailure } from "./network-failure.js";

const send = fetchSend();

describe("A connection that fails before an answer is a TransportError of kind network", () => {
  it("when nobody listens", async () => {
    const origin = await deadOrigin();
    const error = await rejection(send(new Request(`${origin}/secret?secret`)));
    expect(error).toMatchObject({ name: "TransportError", code: "network" });
    expect(error).toHaveProperty("message", `connection to ${new URL(origin).host} failed: ECONNREFUSED`);
  });

  it("when nobody listens on any address of the host", async () => {
    const { port } = new URL(await deadOrigin());
    const error = await rejection(send(new Request(`http://localhost:${port}`)));
    expect(error).toMatchObject({
      code: "network",
      message: `connection to localhost:${port} failed: ECONNREFUSED`,
    });
  });

  it("when all addresses fail, which Node tells by a code without a message", async () => {
    const aggregate = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
    const failing = fetchSend(() => Promise.reject(new TypeError("fetch failed", { cause: aggregate })));
    const error = await rejection(failing(new Request("https://api.example/")));
    expect(error).toMatchObject({
      code: "network",
      message: "connection to api.example failed: ECONNREFUSED",
    });
  });

  it("when there is no such host", async () => {
    const error = await rejection(send(new Request("http://no-such-host.invalid/")));
    expect(error).toMatchObject({
      code: "network",
      message: expect.stringMatching(/^connection to no-such-host.invalid failed: (ENOTFOUND|EAI_AGAIN)$/),
    });
  });

  it("when it is cut", async () => {
    const server = await serve((_, response) => response.destroy());
    const error = await rejection(send(new Request(server.origin)));
    expect(error).toMatchObject({
      code: "network",
      message: expect.stringMatching(/^connection to 127.0.0.1:\d+ failed: UND_ERR_SOCKET$/),
    });
  });

  it("when what comes is not HTTP", async () => {
    const error = await rejection(send(new Request(await raw("garbage\r\n\r\n"))));
    expect(error).toMatchObject({ code: "network", message: expect.stringContaining(": HPE_") });
  });

  it.each([
    ["an error", new TypeError("broken"), "TypeError: broken"],
    ["an error that is numbered", new DOMException("too slow", "TimeoutError"), "TimeoutError: too slow"],
    ["a string", "broken", "broken"],
    ["nothing", undefined, "undefined"],
  ])("when a fetch of the user's throws %s", async (_, thrown, text) => {
    const broken = fetchSend(() => Promise.reject(thrown));
    const error = await rejection(broken(new Request("https://api.example/")));
    expect(error).toMatchObject({
      name: "TransportError",
      code: "network",
      message: `connection to api.example failed: ${text}`,
    });
  });

  it("when a fetch of the user's throws before it is a promise", async () => {
    const broken = fetchSend(() => {
      throw new TypeError("not a function");
    });
    const error = await rejection(broken(new Request("https://api.example/")));
    expect(error).toMatchObject({
      code: "network",
      message: "connection to api.example failed: TypeError: not a function",
    });
  });
});

describe("A connection that is cut in the middle of a body", () => {
  it("fails the reading, which networkFailure makes a TransportError of", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half", () => response.destroy());
    });
    const request = new Request(server.origin);
    const response = await send(request);

    const error = networkFailure(await rejection(response.text()), request.signal);

    expect(error).toMatchObject({
      name: "TransportError",
      code: "network",
      message: "connection failed: UND_ERR_SOCKET",
    });
  });
});

describe("An abort by the caller is not a TransportError", () => {
  it.each([
    ["an error", new Error("enough")],
    ["a string", "enough"],
  ])("but the very reason, which may be %s, while the answer is awaited", async (_, reason) => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort(reason));
    const request = new Request(server.origin, { signal: controller.signal });
    expect(await rejection(send(request))).toBe(reason);
  });

  it("but the runtime's own error where the caller gives no reason", async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort());
    const request = new Request(server.origin, { signal: controller.signal });
    expect(await rejection(send(request))).toMatchObject({ name: "AbortError" });
  });

  it("nor is one that comes by fetch's second argument", async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort("enough"));
    expect(await rejection(send(new Request(server.origin), { signal: controller.signal }))).toBe("enough");
  });

  it("nor is one while the body is read", async () => {
    const controller = new AbortController();
    const server = await serve((_, response) => response.writeHead(200).write("half"));
    const request = new Request(server.origin, { signal: controller.signal });
    const text = rejection((await send(request)).text());
    controller.abort("enough");
    expect(networkFailure(await text, request.signal)).toBe("enough");
  });
});

it("fetch is looked up at each call, so that a replaced one is used", async () => {
  const server = await serve(answer(200, "real"));
  const original = globalThis.fetch;
  onTestFinished(() => {
    globalThis.fetch = original;
  });
  globalThis.fetch = async () => new Response("replaced");
  expect(await (await send(new Request(server.origin))).text()).toBe("replaced");
});

it("A TransportError that a fetch throws is handed on as it is", async () => {
  const inner = await rejection(send(new Request(await deadOrigin())));
  const outer = fetchSend(() => Promise.reject(inner));
  expect(await rejection(outer(new Request("https://api.example/")))).toBe(inner);
});
