import { describe, expect, it } from "vitest";
import type { RunEvent } from "./events.js";
import { showEvents, summaryOf } from "./show-events.js";

const request: RunEvent = { kind: "request", exchange: 1, method: "GET", address: "/a", body: undefined };
const answer: RunEvent = { kind: "answer", exchange: 1, status: 404, body: "{}" };

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

  it.each<[RunEvent[], boolean, string]>([
    [[request], true, "Running …"],
    [[request, answer], false, "Done, 1 request"],
    [[], false, "Done, 0 requests"],
    [[request, { kind: "failure", message: "no", line: 2 }], false, "Failed after 1 request"],
  ])("are summed up in one line", (events, running, summary) => {
    expect(summaryOf(events, running)).toBe(summary);
  });

  it("name the line of a failure where it is known", () => {
    expect(showEvents([{ kind: "failure", message: "no", line: 2 }])).toEqual([
      { kind: "failure", text: "Line 2: no" },
    ]);
  });
});
