import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { open } from "./fixtures/call.js";

const hook = "https://hooks.example/fairjungle";

/** A subscriber that answers with these statuses, one after the other. */
function subscriber(...statuses: number[]) {
  const bodies: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    bodies.push(await request.json());
    return new Response(null, { status: statuses.shift() ?? 204 });
  };
  return { bodies, fetch };
}

let server: Server | undefined;

afterEach(() => {
  vi.useRealTimers();
  server?.close();
  server = undefined;
});

describe("events", () => {
  it("reach their subscriber bare, by POST, over a real port of this machine", async () => {
    const seen: unknown[] = [];
    const listening = createServer((request, response) => {
      let text = "";
      request.on("data", (data: Buffer) => (text += data.toString()));
      request.on("end", () => {
        seen.push({ method: request.method, type: request.headers["content-type"], body: JSON.parse(text) });
        response.writeHead(202).end();
      });
    });
    server = listening;
    await new Promise<void>((resolve) => void listening.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`;
    const { sandbox } = open();
    sandbox.events.subscribe(url);
    const { event, deliveries } = await sandbox.events.send();
    expect(deliveries).toEqual([{ url, acknowledged: true, attempts: [202] }]);
    expect(seen).toEqual([{ method: "POST", type: "application/json; charset=utf-8", body: event }]);
    expect(event).toMatchObject({
      type: "event",
      kind: "tripProject.booking.succeeded",
      data: { type: "booking" },
    });
  });

  it("are tried again after everything but a 2xx, and given up in the end", async () => {
    const { bodies, fetch } = subscriber(500, 300, 299, 404, 404, 404);
    const { sandbox } = open({ events: { fetch } });
    sandbox.events.subscribe(hook);
    expect((await sandbox.events.send()).deliveries).toEqual([
      { url: hook, acknowledged: true, attempts: [500, 300, 299] },
    ]);
    expect((await sandbox.events.send()).deliveries).toEqual([
      { url: hook, acknowledged: false, attempts: [404, 404, 404] },
    ]);
    expect(new Set(bodies.map((body) => (body as { id: string }).id)).size).toBe(2);
  });

  it("are tried as often and as slowly as they are told to", async () => {
    vi.useFakeTimers();
    const { bodies, fetch } = subscriber(500, 500);
    const { sandbox } = open({ events: { fetch, attempts: 2, delay: 60_000 } });
    sandbox.events.subscribe(hook);
    const sent = sandbox.events.send();
    await vi.advanceTimersByTimeAsync(59_999);
    expect(bodies).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await sent).deliveries).toEqual([{ url: hook, acknowledged: false, attempts: [500, 500] }]);
  });

  it("tell why a subscriber gave no answer", async () => {
    const fetch = async (): Promise<Response> => {
      throw new TypeError("fetch failed");
    };
    const { sandbox } = open({ events: { fetch, attempts: 1 } });
    sandbox.events.subscribe(hook);
    expect((await sandbox.events.send()).deliveries).toEqual([
      { url: hook, acknowledged: false, attempts: ["fetch failed"] },
    ]);
  });

  it("go only to those who want their kind, until they have had enough", async () => {
    const { fetch } = subscriber();
    const { sandbox } = open({ events: { fetch } });
    const stop = sandbox.events.subscribe(hook, ["tripProject.booking.succeeded"]);
    const other = { ...sandbox.events.sample(), kind: "tripProject.made.up" };
    expect((await sandbox.events.send()).deliveries).toHaveLength(1);
    expect((await sandbox.events.send(other)).deliveries).toHaveLength(0);
    stop();
    expect((await sandbox.events.send()).deliveries).toHaveLength(0);
    sandbox.events.subscribe(hook);
    sandbox.reset();
    expect((await sandbox.events.send()).deliveries).toHaveLength(0);
  });

  it("still go to everybody else when somebody ends a subscription twice", async () => {
    const { fetch } = subscriber();
    const { sandbox } = open({ events: { fetch } });
    const stop = sandbox.events.subscribe(hook);
    sandbox.events.subscribe(`${hook}/other`);
    stop();
    stop();
    expect((await sandbox.events.send()).deliveries).toMatchObject([{ url: `${hook}/other` }]);
  });

  it("must fit the document", async () => {
    const { sandbox } = open();
    const event = { ...sandbox.events.sample(), data: {} };
    await expect(sandbox.events.send(event)).rejects.toThrow(
      "The event does not fit the document: /data/id is required",
    );
  });

  it("do not leave this machine unless they are sent by the user's own fetch", () => {
    const { sandbox } = open();
    expect(() => sandbox.events.subscribe(hook)).toThrow("hooks.example is not this machine");
    expect(() => sandbox.events.subscribe("ftp://localhost/")).toThrow("not an http or https URL");
    expect(() => sandbox.events.subscribe("http://127.0.0.1.evil.example/")).toThrow("is not this machine");
    for (const host of ["localhost:8080", "hooks.localhost", "127.0.0.1", "[::1]:80"])
      sandbox.events.subscribe(`http://${host}/`);
  });
});
