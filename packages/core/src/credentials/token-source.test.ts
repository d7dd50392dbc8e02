import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExpiringToken, tokenSource } from "./token-source.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) });
});

afterEach(() => {
  vi.useRealTimers();
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
  it.each([
    ["an hour", 3_600_000, 60_000],
    ["five minutes", 300_000, 30_000],
  ])("after %s is renewed shortly before", async (_, life, window) => {
    const { source, load } = lasting(life);
    await source.get();
    vi.advanceTimersByTime(life - window - 1);
    expect(source.get()).toBe("token-1");
    await settled();
    expect(load).toHaveBeenCalledTimes(1);

    vi.advanceTimersByTime(1);
    expect(source.get()).toBe("token-1");
    await settled();
    expect(source.get()).toBe("token-2");
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("may say so by a Date", async () => {
    const load = vi.fn(() => ({ token: "token", expiresAt: new Date(Date.now() + 10_000) }));
    const source = tokenSource(load);
    await source.get();
    vi.advanceTimersByTime(8_999);
    expect(source.get()).toBe("token");
    await settled();
    expect(load).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_001);
    expect(source.get()).toBeInstanceOf(Promise);
  });

  it("is not used after its end: calls wait for the next one", async () => {
    const { source } = lasting(10_000);
    await source.get();
    vi.advanceTimersByTime(10_000);
    expect(await source.get()).toBe("token-2");
  });

  it("is used to its end when renewing it fails, which is tried again ever sooner", async () => {
    const load = vi.fn();
    load.mockReturnValueOnce({ token: "token", expiresAt: Date.now() + 600_000 }).mockRejectedValue("down");
    const source = tokenSource(load);
    await source.get();
    const triedAt: number[] = [];
    for (let second = 1; second < 600; second++) {
      await vi.advanceTimersByTimeAsync(1000);
      const before = load.mock.calls.length;
      expect(source.get()).toBe("token");
      await settled();
      if (load.mock.calls.length > before) triedAt.push(second);
    }
    expect(triedAt).toEqual([540, 570, 585, 593, 597, 599]);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(source.get()).rejects.toBe("down");
  });

  it("is renewed by one load at a time, however long that takes", async () => {
    const load = vi.fn();
    load.mockReturnValueOnce({ token: "token", expiresAt: Date.now() + 600_000 });
    load.mockReturnValue(new Promise(() => {}));
    const source = tokenSource(load);
    await source.get();
    for (const second of [540, 30, 20]) {
      await vi.advanceTimersByTimeAsync(second * 1000);
      expect(source.get()).toBe("token");
    }
    await settled();
    expect(load).toHaveBeenCalledTimes(2);
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

  it("ends the load when nobody else waits for it, so that the next call is not stuck behind it", async () => {
    const { source, loads } = manual();
    const controllers = [new AbortController(), new AbortController()];
    const waits = Promise.allSettled(controllers.map(async ({ signal }) => source.get(signal)));
    await settled();
    controllers.forEach((controller) => controller.abort("enough"));
    await waits;
    expect(loads[0]?.signal.reason).toBe("enough");

    const next = source.get();
    await settled();
    loads[0]?.resolve("abandoned");
    await settled();
    loads[1]?.resolve("token");
    expect(await next).toBe("token");
    expect(source.get()).toBe("token");
  });

  it("leaves behind a load whose token, should it come late, replaces no newer one", async () => {
    const { source, loads } = manual();
    const controller = new AbortController();
    const wait = source.get(controller.signal);
    await settled();
    controller.abort("enough");
    await expect(wait).rejects.toBe("enough");

    const next = source.get();
    await settled();
    loads[1]?.resolve("token");
    await next;
    loads[0]?.resolve("late");
    await settled();
    expect(source.get()).toBe("token");
  });

  it("before the call starts no load", async () => {
    const { source, loads } = manual();
    expect(() => source.get(AbortSignal.abort("enough"))).toThrow("enough");
    await settled();
    expect(loads).toEqual([]);
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
    expect(source.get()).toBe("token");
  });
});

describe("A load that gives nonsense is refused with an error that does not quote it, and is forgotten", () => {
  it.each([
    ["an empty token", ""],
    ["a token with a line break", "secret\n"],
    ["no token", { token: undefined }],
    ["an end in seconds", { token: "secret", expiresAt: 1_800_000_000 }],
    ["a duration for an end", { token: "secret", expiresAt: 3_600_000 }],
    ["an end that is no date", { token: "secret", expiresAt: new Date("soon") }],
  ])("%s", async (_, loaded) => {
    const load = vi.fn().mockResolvedValueOnce(loaded).mockResolvedValue("token");
    const source = tokenSource(load);
    const error = await Promise.resolve(source.get()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).not.toContain("secret");
    expect(await source.get()).toBe("token");
  });
});
