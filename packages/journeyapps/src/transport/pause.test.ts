import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pause } from "./pause.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("waits for its time, and leaves nothing on the signal", async () => {
  const { signal } = new AbortController();
  const removed = vi.spyOn(signal, "removeEventListener");
  const waiting = pause(1000, signal);
  await vi.advanceTimersByTimeAsync(999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(removed).toHaveBeenCalledOnce();
});

it("ends with the signal's reason, and leaves no timer", async () => {
  const stop = new AbortController();
  const waiting = pause(1000, stop.signal);
  stop.abort("enough");
  await expect(waiting).rejects.toBe("enough");
  expect(vi.getTimerCount()).toBe(0);
});

it("does not begin to wait where the signal is aborted already", async () => {
  await expect(pause(1000, AbortSignal.abort("enough"))).rejects.toBe("enough");
  expect(vi.getTimerCount()).toBe(0);
});
