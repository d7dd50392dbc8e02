import { describe, expect, it } from "vitest";
import type { RunEvent } from "./events.js";
import { limitEvents } from "./limit-events.js";

function told(happen: (observe: (event: RunEvent) => void) => void): RunEvent[] {
  const events: RunEvent[] = [];
  const { observe, finish } = limitEvents((event) => events.push(event));
  happen(observe);
  finish();
  return events;
}
const print = (text: string): RunEvent => ({ kind: "print", text });
const times = (count: number, happen: (index: number) => void): void => {
  for (let index = 0; index < count; index++) happen(index);
};

describe("the events of a run that floods", () => {
  it("are the same where they are few", () => {
    const events: RunEvent[] = [
      { kind: "request", exchange: 1, method: "GET", address: "/a", body: undefined },
      print("a"),
      { kind: "answer", exchange: 1, status: 200, body: "{}" },
      { kind: "failure", message: "no", line: 1 },
    ];
    expect(told((observe) => events.forEach(observe))).toEqual(events);
  });

  it("are left out beyond 500 lines, and counted", () => {
    const events = told((observe) => times(50_000, (index) => observe(print(String(index)))));
    expect(events.filter(({ kind }) => kind === "print")).toHaveLength(500);
    expect(events.length).toBeLessThan(530);
    expect(events.at(-1)).toEqual({
      kind: "omission",
      lines: 49_500,
      requests: 0,
      failures: 0,
      isFinal: true,
    });
  });

  it("tell that there are more as soon as there are, for a run that may never end", () => {
    const events: RunEvent[] = [];
    const { observe } = limitEvents((event) => events.push(event));
    times(503, () => observe(print("again")));
    const omission = { kind: "omission", requests: 0, failures: 0, isFinal: false };
    expect(events.slice(500)).toEqual([
      { ...omission, lines: 1 },
      { ...omission, lines: 2 },
    ]);
  });

  it("have no text that is too long, and say how much is missing", () => {
    expect(told((observe) => observe(print("x".repeat(5_000_000))))).toEqual([
      print(`${"x".repeat(10_000)}\n… 4,990,000 more characters`),
    ]);
  });

  it("have no more than 100,000 characters of lines in all", () => {
    const events = told((observe) => times(400, () => observe(print("x".repeat(400)))));
    expect(events.filter(({ kind }) => kind === "print")).toHaveLength(250);
    expect(events.at(-1)).toMatchObject({ lines: 150 });
  });

  it("leave out a request with its answer, and errors beyond 20", () => {
    const events = told((observe) =>
      times(600, (exchange) => {
        observe({ kind: "request", exchange, method: "GET", address: "/a", body: undefined });
        observe({ kind: "answer", exchange, status: 200, body: undefined });
        observe({ kind: "failure", message: "no", line: 1 });
      }),
    );
    expect(events.filter(({ kind }) => kind === "request")).toHaveLength(500);
    expect(events.filter(({ kind }) => kind === "answer")).toHaveLength(500);
    expect(events.filter(({ kind }) => kind === "failure")).toHaveLength(20);
    expect(events.at(-1)).toMatchObject({ requests: 100, failures: 580 });
  });
});
