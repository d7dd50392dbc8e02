import { afterEach, expect, it, vi } from "vitest";
import { boundedErrorBody } from "./bounded-error-body.js";
import { fetchSend } from "./fetch-send.js";
import { answer, serve } from "./fixtures/server.js";
import { retry } from "./retry.js";
import { compose } from "./send.js";

const CALLERS = 100;
const URL = "https://api.example/";

afterEach(() => {
  vi.useRealTimers();
});

it("A hundred callers in an outage send a hundred requests and ten retries, no more", async () => {
  vi.useFakeTimers();
  let sent = 0;
  const send = compose(async () => {
    sent++;
    return new Response(null, { status: 503 });
  }, retry());

  const calls = Promise.all(Array.from({ length: CALLERS }, () => send(new Request(URL))));
  await vi.runAllTimersAsync();

  expect((await calls).every(({ status }) => status === 503)).toBe(true);
  expect(sent).toBe(CALLERS + 10);
});

it("A hundred callers in an outage of a real server send no more either", async () => {
  const server = await serve(answer(503, "down"));
  const send = compose(fetchSend(), retry({ baseDelay: 1, budget: 5 }), boundedErrorBody());

  const responses = await Promise.all(
    Array.from({ length: CALLERS }, () => send(new Request(server.origin))),
  );

  expect(responses.every(({ status }) => status === 503)).toBe(true);
  expect(server.received).toHaveLength(CALLERS + 5);
});

it("An outage without end is not tried harder by callers who come one after another", async () => {
  vi.useFakeTimers();
  let sent = 0;
  const send = compose(async () => {
    sent++;
    return new Response(null, { status: 503 });
  }, retry());

  for (let caller = 0; caller < CALLERS; caller++) {
    const call = send(new Request(URL));
    await vi.runAllTimersAsync();
    await call;
  }

  expect(sent).toBe(CALLERS + 10);
});

it("Ten good answers earn one more retry, and no number of them more than the budget", async () => {
  vi.useFakeTimers();
  let sent = 0;
  let status = 503;
  const send = compose(
    async () => {
      sent++;
      return new Response(null, { status });
    },
    retry({ budget: 2, attempts: 10 }),
  );
  const call = async () => {
    sent = 0;
    const response = send(new Request(URL));
    await vi.runAllTimersAsync();
    await response;
    return sent;
  };

  expect(await call()).toBe(3);
  expect(await call()).toBe(1);
  status = 200;
  for (let count = 0; count < 11; count++) await call();
  status = 503;
  expect(await call()).toBe(2);
  status = 404;
  for (let count = 0; count < 100; count++) await call();
  status = 503;
  expect(await call()).toBe(3);
});

it("A rate limit is no outage: all of a hundred callers wait and are answered, and the budget stays", async () => {
  vi.useFakeTimers();
  const seen = new Set<string>();
  let isDown = false;
  let sent = 0;
  const send = compose(async ({ url }) => {
    sent++;
    if (isDown) return new Response(null, { status: 503 });
    const isFirst = !seen.has(url);
    seen.add(url);
    return isFirst ? new Response(null, { status: 429, headers: { "retry-after": "1" } }) : new Response();
  }, retry());
  const call = async () => {
    const calls = Promise.all(
      Array.from({ length: CALLERS }, (_, caller) => send(new Request(`${URL}${caller}`))),
    );
    await vi.runAllTimersAsync();
    return new Set((await calls).map(({ status }) => status));
  };

  expect(await call()).toEqual(new Set([200]));
  expect(sent).toBe(2 * CALLERS);
  isDown = true;
  expect(await call()).toEqual(new Set([503]));
  expect(sent).toBe(3 * CALLERS + 10);
});

it("A budget of nothing means no retries", async () => {
  vi.useFakeTimers();
  let sent = 0;
  const send = compose(
    async () => {
      sent++;
      return new Response(null, { status: 503 });
    },
    retry({ budget: 0 }),
  );
  const call = send(new Request(URL));
  await vi.runAllTimersAsync();
  await call;
  expect(sent).toBe(1);
});
