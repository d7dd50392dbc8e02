/** Lays the events of a run out for reading: a request and its answer are one line. */
import { countOf } from "./count-of.js";
import type { AnswerEvent, FailureEvent, OmissionEvent, RequestEvent, RunEvent } from "./events.js";
import type { Ending } from "./session.js";

/** How far a run has come. */
export type RunState = "running" | Ending;

export type Line =
  | { kind: "print" | "failure" | "omission"; text: string }
  | {
      kind: "exchange";
      method: string;
      address: string;
      /** The status, or what became of it. */
      status: string;
      /** For its colour: `s2`, `s4`, `s0` while there is none. */
      family: string;
      sent: string | undefined;
      received: string | undefined;
    };

export function showEvents(events: readonly RunEvent[]): Line[] {
  const answers = new Map<number, AnswerEvent>();
  for (const event of events) if (event.kind === "answer") answers.set(event.exchange, event);
  const omission = lastOmission(events);
  return events.flatMap((event): Line[] => {
    if (event.kind === "print") return [{ kind: "print", text: event.text }];
    if (event.kind === "failure") return [{ kind: "failure", text: failureText(event) }];
    if (event.kind === "request") return [exchangeLine(event, answers.get(event.exchange))];
    return event === omission ? [{ kind: "omission", text: omissionText(event) }] : [];
  });
}

function exchangeLine({ method, address, body }: RequestEvent, answer: AnswerEvent | undefined): Line {
  const status = answer ? String(answer.status ?? "no answer") : "…";
  const family = answer?.status === undefined ? "s0" : `s${status[0]}`;
  return { kind: "exchange", method, address, status, family, sent: body, received: answer?.body };
}

function failureText({ message, line }: FailureEvent): string {
  return line === undefined ? message : `Line ${line}: ${message}`;
}

/** Each tells all that was left out until then. */
function lastOmission(events: readonly RunEvent[]): OmissionEvent | undefined {
  return events.findLast((event) => event.kind === "omission");
}

function omissionText({ lines, requests, failures, isFinal }: OmissionEvent): string {
  const counts = [
    lines > 0 && countOf(lines, "more line"),
    requests > 0 && countOf(requests, "more request"),
    failures > 0 && countOf(failures, "more error"),
  ];
  return `… ${isFinal ? "" : "at least "}${counts.filter(Boolean).join(", ")}`;
}

/** One line above the events. */
export function summaryOf(events: readonly RunEvent[], state: RunState): string {
  if (state === "running") return "Running …";
  const shown = events.filter(({ kind }) => kind === "request").length;
  const count = countOf(shown + (lastOmission(events)?.requests ?? 0), "request");
  if (state === "stopped") return `Stopped after ${count}. The sandboxes of this page start anew.`;
  return events.some(({ kind }) => kind === "failure") ? `Failed after ${count}` : `Done, ${count}`;
}
