import { describe, expect, it } from "vitest";
import type { OmissionEvent, RunEvent } from "./events.js";
import { showEvents, summaryOf, type RunState } from "./show-events.js";

const request: RunEvent = { kind: "request", exchange: 1, method: "GET", address: "/a", body: undefined };
const answer: RunEvent = { kind: "answer", exchange: 1, status: 404, body: "{}" };
const omission: OmissionEvent = {
  kind: "omission",
  lines: 9500,
  requests: 5000,
  failures: 0,
  isFinal: true,
};

describe("the events of a run", () => {
  it("show a request and its answer as one line, where the request stands", () => {
    expect(showEvents([request, { kind: "print", text: "between" }, answer])).toMatchObject([
      { kind: "exchange", method: "GET", address: "/a", status: "404", family: "s4", received: "{}" },
      { kind: "print", text: "between" },
    ]);
  });

  it.each<[RunEvent[], string]>([
    [[request], "…"],
    [[request, { ...answer, status: undefined }], "no answer"],
  ])("say so where there is no status", (events, status) => {
    expect(showEvents(events)).toMatchObject([{ status, family: "s0" }]);
  });

  it.each<[RunEvent[], RunState, string]>([
    [[request], "running", "Running …"],
    [[request, answer], "ended", "Done, 1 request"],
    [[], "ended", "Done, 0 requests"],
    [[request, { kind: "failure", message: "no", line: 2 }], "ended", "Failed after 1 request"],
    [[request, omission], "ended", "Done, 5,001 requests"],
    [[request], "stopped", "Stopped after 1 request. The sandboxes of this page start anew."],
  ])("are summed up in one line", (events, state, summary) => {
    expect(summaryOf(events, state)).toBe(summary);
  });

  it.each<[Partial<OmissionEvent>, string]>([
    [{}, "… 9,500 more lines, 5,000 more requests"],
    [{ lines: 1, requests: 0, failures: 2 }, "… 1 more line, 2 more errors"],
    [{ requests: 0, isFinal: false }, "… at least 9,500 more lines"],
  ])("end with what was left out: %j", (changed, text) => {
    const events: RunEvent[] = [
      { ...omission, lines: 1 },
      { ...omission, ...changed },
    ];
    expect(showEvents(events)).toEqual([{ kind: "omission", text }]);
  });

  it("name the line of a failure where it is known", () => {
    expect(showEvents([{ kind: "failure", message: "no", line: 2 }])).toEqual([
      { kind: "failure", text: "Line 2: no" },
    ]);
  });
});
