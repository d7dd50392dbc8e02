import { describe, expect, it } from "vitest";
import { batch } from "./batch.js";

function prepared(): {
  delivered: number[][];
  frames: (() => void)[];
  items: ReturnType<typeof batch<number>>;
} {
  const delivered: number[][] = [];
  const frames: (() => void)[] = [];
  const items = batch<number>(
    (some) => delivered.push(some),
    (frame) => frames.push(frame),
  );
  return { delivered, frames, items };
}

describe("what comes between two frames", () => {
  it("is delivered together, in order, with one frame", () => {
    const { delivered, frames, items } = prepared();
    for (const item of [1, 2, 3]) items.add(item);
    expect(delivered).toEqual([]);
    expect(frames).toHaveLength(1);
    frames[0]?.();
    items.add(4);
    frames[1]?.();
    expect(delivered).toEqual([[1, 2, 3], [4]]);
  });

  it("can be had at once, and is not delivered again", () => {
    const { delivered, frames, items } = prepared();
    items.add(1);
    items.flush();
    items.flush();
    frames[0]?.();
    expect(delivered).toEqual([[1]]);
  });
});
