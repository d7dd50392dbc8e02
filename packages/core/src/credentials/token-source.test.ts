import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bearer } from "./bearer.js";
import { type ExpiringToken, tokenSource } from "./token-source.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A load whose every call is settled by hand. */
function manual() {
  const loads: {
    signal: AbortSignal;
    resolve: (loaded: string | ExpiringToken) => void;
    reject: (error: unknown) => void;
  }[] = [];
  const source = tokenSource(
    (signal) => new Promise((resolve, reject) => void loads.push({ signal, resolve, reject })),
  );
  return { source, loads };
}

/** A load that gives `token-1`, `token-2` and so on, each for so many milliseconds. */
function lasting(milliseconds: number) {
  const load = vi.fn(() => ({
    token: `token-${load.mock.calls.length}`,
    expiresAt: Date.now() + milliseconds,
  }));
  return { source: tokenSource(load), load };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

describe("A token source", () => {
  it("loads a token once, and keeps it", async () => {
    const load = vi.fn(() => "token");
    const source = tokenSource(load);
    expect(await Promise.all([source.get(), source.get()])).toEqual(["token", "token"]);
    expect(await source.get()).toBe("token");
    expect(load).toHaveBeenCalledOnce();
  });

  it("loads another one when this very token is refused, and not when an older one is", async () => {
    const { source, load } = lasting(Infinity);
    expect(await source.get()).toBe("token-1");
    source.invalidate("token-1");
    expect(await source.get()).toBe("token-2");
    source.invalidate("token-1");
    expect(await source.get()).toBe("token-2");
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("forgets a load that failed, after telling all who waited for it", async () => {
    const { source, loads } = manual();
    const waits = Promise.allSettled([source.get(), source.get()]);
    await settled();
    loads[0]?.reject("down");
    expect(await waits).toEqual([
      { status: "rejected", reason: "down" },
      { status: "rejected", reason: "down" },
    ]);
    const next = source.get();
    await settled();
    loads[1]?.resolve("token");
    expect(await next).toBe("token");
  });
});

describe("A token that ends", () => {
  it("is used until ten seconds before its end, and not after", async () => {
    const { source, load } = lasting(3_600_000);
    await source.get();
    vi.advanceTimersByTime(3_600_000 - 10_001);
    expect(await source.get()).toBe("token-1");
    expect(load).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(await source.get()).toBe("token-2");
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("may say so by a Date", async () => {
    const load = vi.fn(() => ({ token: "token", expiresAt: new Date(Date.now() + 60_000) }));
    const source = tokenSource(load);
    await source.get();
    vi.advanceTimersByTime(49_999);
    await source.get();
    expect(load).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await source.get();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("is renewed by one load, however many calls come meanwhile", async () => {
    const { source, loads } = manual();
    const first = source.get();
    await settled();
    loads[0]?.resolve({ token: "token-1", expiresAt: Date.now() + 60_000 });
    await first;
    vi.advanceTimersByTime(60_000);
    const waits = Promise.all(Array.from({ length: 20 }, async () => source.get()));
    await settled();
    loads[1]?.resolve("token-2");
    expect(new Set(await waits)).toEqual(new Set(["token-2"]));
    expect(loads).toHaveLength(2);
  });

  it("before it came is used by those who waited, and never again", async () => {
    const { source } = lasting(-1);
    expect(await source.get()).toBe("token-1");
    expect(await source.get()).toBe("token-2");
  });
});

describe("A caller who aborts", () => {
  it("stops waiting at once, and the others still get the token", async () => {
    const { source, loads } = manual();
    const controller = new AbortController();
    const impatient = source.get(controller.signal);
    const patient = source.get();
    await settled();
    controller.abort("enough");
    await expect(impatient).rejects.toBe("enough");
    expect(loads[0]?.signal.aborted).toBe(false);
    loads[0]?.resolve("token");
    expect(await patient).toBe("token");
    expect(loads).toHaveLength(1);
  });

  it("before the call does not wait at all", async () => {
    const { source } = manual();
    await expect(source.get(AbortSignal.abort("enough"))).rejects.toBe("enough");
  });

  it("after the token came changes nothing", async () => {
    const { source, loads } = manual();
    const controller = new AbortController();
    const wait = source.get(controller.signal);
    await settled();
    loads[0]?.resolve("token");
    expect(await wait).toBe("token");
    controller.abort();
    expect(loads[0]?.signal.aborted).toBe(false);
    expect(await source.get()).toBe("token");
  });
});

it("A load that hangs is given up after a minute, and the next call loads again", async () => {
  const limit = new AbortController();
  const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValueOnce(limit.signal);
  const { source, loads } = manual();
  const wait = source.get();
  await settled();
  expect(timeout).toHaveBeenCalledWith(60_000);
  expect(loads[0]?.signal).toBe(limit.signal);
  limit.abort("too late");
  await expect(wait).rejects.toMatchObject({ name: "TransportError", code: "timeout" });

  const next = source.get();
  await settled();
  loads[1]?.resolve("token");
  expect(await next).toBe("token");
});

describe("A load that gives nonsense is not kept", () => {
  it.each([
    ["an empty token", ""],
    ["no token", { token: undefined }],
    ["an end that is no date", { token: "token", expiresAt: new Date("soon") }],
  ])("%s", async (_, loaded) => {
    const load = vi.fn().mockResolvedValueOnce(loaded).mockResolvedValue("token");
    const source = tokenSource(load);
    await source.get();
    expect(await source.get()).toBe("token");
    expect(load).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["an empty token", ""],
    ["a token with a line break", "secret\n"],
    ["no token", {}],
    ["nothing", undefined],
    ["a number", 7],
  ])("and is refused with an error that does not quote it: %s", async (_, loaded) => {
    const credential = bearer(tokenSource(vi.fn().mockResolvedValue(loaded)));
    await expect(credential.headers()).rejects.toThrow(
      new TypeError("authorization is missing, padded or not one line of ASCII"),
    );
  });
});
