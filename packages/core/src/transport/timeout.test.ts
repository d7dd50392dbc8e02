import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { boundedErrorBody } from "./bounded-error-body.js";
import { fetchSend } from "./fetch-send.js";
import { rejection } from "./fixtures/rejection.js";
import { answer, serve } from "./fixtures/server.js";
import { retry } from "./retry.js";
import { compose, type Policy } from "./send.js";
import { timeout } from "./timeout.js";

// Only these are replaced: the sockets need the rest.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

const send = compose(fetchSend(), timeout(1000));
const timedOut = { name: "TransportError", code: "timeout", message: "no complete answer in 1000 ms" };

describe("timeout", () => {
  it("ends the wait for an answer, and the connection", async () => {
    let closed = () => {};
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const { origin } = await serve((_, response) => {
      response.on("close", closed);
      vi.advanceTimersByTime(1000);
    });
    expect(await rejection(send(new Request(origin)))).toMatchObject(timedOut);
    await isClosed;
  });

  it("ends the reading of a body", async () => {
    const server = await serve((_, response) => response.writeHead(200).write("half"));
    const response = await send(new Request(server.origin));
    const reading = rejection(response.text());
    vi.advanceTimersByTime(1000);
    expect(await reading).toMatchObject(timedOut);
  });

  it("ends the reading of a body as a stream", async () => {
    const server = await serve((_, response) => response.writeHead(200).write("half"));
    const { body } = await send(new Request(server.origin));
    const reader = body?.getReader();
    await reader?.read();
    const reading = rejection(Promise.resolve(reader?.read()));
    vi.advanceTimersByTime(1000);
    expect(await reading).toMatchObject(timedOut);
  });

  it("ends the reading of an error's body, however the policies are ordered", async () => {
    const server = await serve((_, response) => response.writeHead(500).write("half"));
    for (const policies of [
      [timeout(1000), boundedErrorBody()],
      [boundedErrorBody(), timeout(1000)],
    ]) {
      const response = await compose(fetchSend(), ...policies)(new Request(server.origin));
      const reading = rejection(response.text());
      vi.advanceTimersByTime(1000);
      expect(await reading).toMatchObject(timedOut);
    }
  });

  it("ends the wait, and the reading, also where a fetch leaves signals unread", async () => {
    const never = compose(() => new Promise<Response>(() => {}), timeout(1000));
    const outcome = rejection(never(new Request("https://api.example/")));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await outcome).toMatchObject(timedOut);

    const endless = compose(async () => new Response(new ReadableStream()), timeout(1000));
    const response = await endless(new Request("https://api.example/"));
    const reading = rejection(response.json());
    vi.advanceTimersByTime(1000);
    expect(await reading).toMatchObject(timedOut);
  });

  it("does not count the time before a call", async () => {
    const server = await serve(answer(200, "fine"));
    vi.advanceTimersByTime(80_000);
    expect(await (await send(new Request(server.origin))).text()).toBe("fine");
    vi.advanceTimersByTime(80_000);
    expect(await (await send(new Request(server.origin))).text()).toBe("fine");
  });

  it("gives each attempt a time of its own", async () => {
    const server = await serve((_, response, count) => {
      if (count < 3) vi.advanceTimersByTime(1000);
      else response.end("fine");
    });
    const patient = compose(fetchSend(), retry({ baseDelay: 0 }), timeout(1000));
    const outcome = patient(new Request(server.origin));
    await vi.waitUntil(() => server.received.length === 3);
    expect(await (await outcome).text()).toBe("fine");
  });
});

// Node's fetch has timers of its own, so these tests make do without it.
describe("No timer is left", () => {
  const within = (answered: () => Promise<Response>, ...inner: Policy[]) =>
    compose(answered, timeout(1000), ...inner)(new Request("https://api.example/"));

  it.each(["json", "text", "blob", "arrayBuffer"] as const)(
    "when the body has been read: %s",
    async (name) => {
      const response = await within(async () => Response.json({ a: 1 }));
      expect(vi.getTimerCount()).toBe(1);
      await response[name]();
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it("when there is no body", async () => {
    await within(async () => new Response(null, { status: 204 }));
    expect(vi.getTimerCount()).toBe(0);
  });

  it("when there is no answer", async () => {
    await rejection(within(() => Promise.reject(new Error("no"))));
    expect(vi.getTimerCount()).toBe(0);
  });

  it("when the caller has aborted", async () => {
    const controller = new AbortController();
    const request = new Request("https://api.example/", { signal: controller.signal });
    const outcome = rejection(compose(() => new Promise(() => {}), timeout(1000))(request));
    controller.abort("enough");
    expect(await outcome).toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("when an error's body has been read", async () => {
    const response = await within(async () => new Response("sorry", { status: 500 }), boundedErrorBody());
    expect(await response.text()).toBe("sorry");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("to keep the process alive when nobody reads the body", async () => {
    vi.useRealTimers();
    const timers: NodeJS.Timeout[] = [];
    const start = globalThis.setTimeout;
    const spy = vi.spyOn(globalThis, "setTimeout").mockImplementation((run, milliseconds) => {
      const timer = start(run, milliseconds);
      timers.push(timer);
      return timer;
    });
    await within(async () => new Response("unread"));
    spy.mockRestore();
    expect(timers.map((timer) => timer.hasRef())).toEqual([false]);
    timers.forEach((timer) => clearTimeout(timer));
  });
});

describe("The caller's own abort", () => {
  it("passes through while the answer is awaited", async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort("enough"));
    expect(await rejection(send(new Request(server.origin, { signal: controller.signal })))).toBe("enough");
  });

  it("passes through while the body is read", async () => {
    const controller = new AbortController();
    const server = await serve((_, response) => response.writeHead(200).write("half"));
    const response = await send(new Request(server.origin, { signal: controller.signal }));
    const reading = rejection(response.text());
    controller.abort("enough");
    expect(await reading).toBe("enough");
  });

  it("passes through when it comes by fetch's second argument, and leaves nothing behind on a signal that lives on", async () => {
    const controller = new AbortController();
    const server = await serve(({ url }, response) =>
      url === "/good" ? response.end() : controller.abort("enough"),
    );
    const init = { signal: controller.signal };
    await (await send(new Request(`${server.origin}/good`), init)).text();
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(await rejection(send(new Request(server.origin), init))).toBe("enough");
  });

  it("is listened for no longer than the time lasts, though nobody reads the body", async () => {
    const { signal } = new AbortController();
    const unread = compose(async () => new Response("unread"), timeout(1000));
    await unread(new Request("https://api.example/"), { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("passes through when it came before the call", async () => {
    const server = await serve(answer(200));
    const request = new Request(server.origin, { signal: AbortSignal.abort("enough") });
    expect(await rejection(send(request))).toBe("enough");
    expect(server.received).toEqual([]);
  });
});

it("Timeouts can stand inside each other, and the shorter one counts", async () => {
  const server = await serve((_, response) => response.writeHead(200).write("half"));
  for (const nested of [
    compose(fetchSend(), timeout(5000), timeout(1000)),
    compose(fetchSend(), timeout(1000), timeout(5000)),
  ]) {
    const response = await nested(new Request(server.origin));
    const reading = rejection(response.text());
    vi.advanceTimersByTime(1000);
    expect(await reading).toMatchObject(timedOut);
  }
});

it.each([0, -1, NaN, Infinity, 2 ** 31, 0.5])("A timeout of %d is refused", (milliseconds) => {
  expect(() => timeout(milliseconds)).toThrow(RangeError);
});

it.each([1, 2 ** 31 - 1])("A timeout of %d is accepted", (milliseconds) => {
  expect(() => timeout(milliseconds)).not.toThrow();
});
