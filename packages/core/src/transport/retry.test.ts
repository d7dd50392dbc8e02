import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TransportError } from "../errors/transport-error.js";
import { rejection } from "./fixtures/rejection.js";
import { retry, type RetryOptions } from "./retry.js";
import { compose, type Send } from "./send.js";

const URL = "https://api.example/";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Sends one request through `retry` to a server that gives the given answers in turn, the last one for ever. */
async function times(answers: (() => Response)[], options?: RetryOptions, init?: RequestInit) {
  const sentAt: number[] = [];
  const start = Date.now();
  const send = compose(async () => {
    sentAt.push(Date.now() - start);
    const answer = answers[Math.min(sentAt.length, answers.length) - 1];
    if (!answer) throw new Error("no answer given");
    return answer();
  }, retry(options));
  const outcome = send(new Request(URL, init)).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { outcome: await outcome, sentAt };
}

const status = (code: number, headers?: Record<string, string>) => () =>
  new Response(null, { status: code, ...(headers && { headers }) });
const failure = (code: "network" | "timeout" | "redirect" | "origin" | "protocol") => () => {
  throw new TransportError(code, "failed");
};

describe("retry", () => {
  it("gives back the first good answer", async () => {
    const { outcome, sentAt } = await times([status(503), failure("network"), status(200)]);
    expect(outcome).toMatchObject({ status: 200 });
    expect(sentAt).toHaveLength(3);
  });

  it("gives back the last bad answer after three attempts", async () => {
    const { outcome, sentAt } = await times([status(503), status(502), status(504), status(200)]);
    expect(outcome).toMatchObject({ status: 504 });
    expect(sentAt).toHaveLength(3);
  });

  it("rejects with the last failure after as many attempts as asked for", async () => {
    const { outcome, sentAt } = await times([status(503), failure("timeout")], { attempts: 5 });
    expect(outcome).toMatchObject({ code: "timeout" });
    expect(sentAt).toHaveLength(5);
  });

  it.each([{ attempts: 0 }, { attempts: NaN }, { budget: -1 }, { budget: NaN }])(
    "refuses options that make no sense: %j",
    (options) => {
      expect(() => retry(options)).toThrow(RangeError);
    },
  );

  it("sends once where one attempt is asked for", async () => {
    expect((await times([status(503)], { attempts: 1 })).sentAt).toEqual([0]);
  });

  it.each([408, 429, 502, 503, 504])("tries again after %i", async (code) => {
    expect((await times([status(code), status(200)])).outcome).toMatchObject({ status: 200 });
  });

  it.each([400, 401, 404, 409, 500, 501])("hands on %i at once", async (code) => {
    expect((await times([status(code), status(200)])).outcome).toMatchObject({ status: code });
  });

  it.each(["GET", "HEAD", "OPTIONS"])("tries %s again, which changes nothing", async (method) => {
    const { outcome } = await times([status(503), status(204)], {}, { method });
    expect(outcome).toMatchObject({ status: 204 });
  });

  it.each(["network", "timeout"] as const)("tries again after a failure of kind %s", async (code) => {
    expect((await times([failure(code), status(200)])).outcome).toMatchObject({ status: 200 });
  });

  it.each(["redirect", "origin", "protocol"] as const)(
    "hands on a failure of kind %s at once",
    async (code) => {
      expect((await times([failure(code), status(200)])).outcome).toMatchObject({ code });
    },
  );

  it("hands on errors that are not of the transport at once", async () => {
    const bug = new TypeError("a policy of the user's is broken");
    const broken = () => {
      throw bug;
    };
    expect((await times([broken, status(200)])).outcome).toBe(bug);
  });

  it("takes the caller's list of statuses instead", async () => {
    const options = { statuses: [500] };
    expect((await times([status(500), status(200)], options)).outcome).toMatchObject({ status: 200 });
    expect((await times([status(503), status(200)], options)).outcome).toMatchObject({ status: 503 });
  });

  it("lets go of the answers it does not hand on", async () => {
    const cancelled: unknown[] = [];
    const dropped = () =>
      new Response(new ReadableStream({ cancel: () => void cancelled.push("cancelled") }), { status: 503 });
    await times([dropped, dropped, status(200)]);
    expect(cancelled).toEqual(["cancelled", "cancelled"]);
  });
});

it("An answer that somebody is already reading is left to them", async () => {
  const held = () => {
    const response = new Response("read by a policy of the user's", { status: 503 });
    response.body?.getReader();
    return response;
  };
  expect((await times([held, status(200)])).outcome).toMatchObject({ status: 200 });
});

describe("The back-off", () => {
  it("is drawn from the whole of a range that doubles, up to its limit", async () => {
    const options = { attempts: 5, baseDelay: 100, maxDelay: 400 };
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect((await times([status(503)], options)).sentAt).toEqual([0, 50, 150, 350, 550]);
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect((await times([status(503)], options)).sentAt).toEqual([0, 0, 0, 0, 0]);
  });

  it("is 250 ms and twice that at most, if nobody says otherwise", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect((await times([status(503)])).sentAt).toEqual([0, 250, 750]);
  });

  it("is not shorter than the caller demands for a status", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const options = { delays: { 429: 1000 } };
    expect((await times([status(429), status(503), status(200)], options)).sentAt).toEqual([0, 1000, 1250]);
  });

  it("may be longer than any wait that a server may ask for", async () => {
    const options = { delays: { 429: 60_000 }, maxRetryAfter: 1000 };
    expect((await times([status(429), status(200)], options)).sentAt).toEqual([0, 60_000]);
  });
});

describe("A server that says Retry-After", () => {
  it("is obeyed to the millisecond", async () => {
    const { sentAt } = await times([status(503, { "retry-after": "7" }), status(200)]);
    expect(sentAt).toEqual([0, 7000]);
  });

  it("is obeyed also where it gives a date", async () => {
    const headers = { "retry-after": "Sun, 22 Nov 2026 12:00:09 GMT", date: "Sun, 22 Nov 2026 12:00:00 GMT" };
    expect((await times([status(429, headers), status(200)])).sentAt).toEqual([0, 9000]);
  });

  it("is given the caller's least wait where that is longer", async () => {
    const options = { delays: { 429: 5000 } };
    const date = { "retry-after": "Sun, 22 Nov 2026 11:59:00 GMT", date: "Sun, 22 Nov 2026 12:00:00 GMT" };
    const answers = ["0", "1", "7"].map((seconds) => status(429, { "retry-after": seconds }));
    const { sentAt } = await times([...answers, status(429, date), status(200)], { ...options, attempts: 9 });
    expect(sentAt).toEqual([0, 5000, 10_000, 17_000, 22_000]);
  });

  it("is obeyed up to the limit, and surrendered to above it", async () => {
    const options = { maxRetryAfter: 60_000 };
    const obeyed = await times([status(503, { "retry-after": "60" }), status(200)], options);
    expect(obeyed.sentAt).toEqual([0, 60_000]);
    const surrendered = await times([status(503, { "retry-after": "61" }), status(200)], options);
    expect(surrendered).toMatchObject({ outcome: { status: 503 }, sentAt: [0] });
  });

  it("is surrendered to after 30 seconds, if nobody says otherwise", async () => {
    const answers = [status(503, { "retry-after": "31" }), status(200)];
    expect((await times(answers)).outcome).toMatchObject({ status: 503 });
  });

  it("is surrendered to where it asks for longer than a timer can wait, whatever the limit", async () => {
    const answers = [status(503, { "retry-after": "2592000" }), status(200)];
    const { outcome, sentAt } = await times(answers, { maxRetryAfter: Infinity });
    expect(outcome).toMatchObject({ status: 503 });
    expect(sentAt).toEqual([0]);
  });

  it("is not obeyed where it makes no sense", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect((await times([status(503, { "retry-after": "soon" }), status(200)])).sentAt).toEqual([0, 250]);
  });
});

describe("An abort", () => {
  it("during back-off rejects at once with the caller's reason, and no timer is left", async () => {
    const send = compose(
      async () => new Response(null, { status: 503, headers: { "retry-after": "20" } }),
      retry(),
    );
    const controller = new AbortController();
    const reason = new Error("enough");
    const outcome = rejection(send(new Request(URL, { signal: controller.signal })));
    await vi.advanceTimersByTimeAsync(10_000);

    controller.abort(reason);

    expect(await outcome).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is heard also on the signal that fetch's second argument brings", async () => {
    const send = compose(
      async () => new Response(null, { status: 503, headers: { "retry-after": "20" } }),
      retry(),
    );
    const controller = new AbortController();
    const outcome = rejection(send(new Request(URL), { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10_000);
    controller.abort("enough");
    expect(await outcome).toBe("enough");
  });

  it("that came with the answer rejects before another attempt", async () => {
    let sent = 0;
    const controller = new AbortController();
    const aborting: Send = async () => {
      sent++;
      controller.abort("enough");
      return new Response(null, { status: 503 });
    };
    const outcome = rejection(compose(aborting, retry())(new Request(URL, { signal: controller.signal })));
    await vi.runAllTimersAsync();
    expect(await outcome).toBe("enough");
    expect(sent).toBe(1);
  });

  it("is listened for no longer than it takes", async () => {
    const { signal } = new AbortController();
    let sent = 0;
    const send = compose(async () => new Response(null, { status: ++sent < 3 ? 503 : 200 }), retry());
    const outcome = send(new Request(URL), { signal });
    await vi.runAllTimersAsync();
    await outcome;
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("before an attempt is handed on and not repeated", async () => {
    let sent = 0;
    const controller = new AbortController();
    const aborting: Send = async (request) => {
      sent++;
      controller.abort("enough");
      throw request.signal.reason;
    };
    const outcome = rejection(compose(aborting, retry())(new Request(URL, { signal: controller.signal })));
    expect(await outcome).toBe("enough");
    expect(sent).toBe(1);
  });
});
