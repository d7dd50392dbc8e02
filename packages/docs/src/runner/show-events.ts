/** Lays the events of a run out for reading: a request and its answer are one line. */
import type { RunEvent } from "./events.js";

export type Line =
  | { kind: "print"; text: string }
  | { kind: "failure"; text: string }
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
  return events.flatMap((event): Line[] => {
    if (event.kind === "print") return [{ kind: "print", text: event.text }];
    if (event.kind === "failure") return [{ kind: "failure", text: failureText(event) }];
    if (event.kind === "answer") return [];
    const answer = events.find((other) => other.kind === "answer" && other.exchange === event.exchange);
    const received = answer?.kind === "answer" ? answer : undefined;
    const status = received ? String(received.status ?? "no answer") : "…";
    return [
      {
        kind: "exchange",
        method: event.method,
        address: event.address,
        status,
        family: received?.status === undefined ? "s0" : `s${status[0]}`,
        sent: event.body,
        received: received?.body,
      },
    ];
  });
}

function failureText({ message, line }: { message: string; line: number | undefined }): string {
  return line === undefined ? message : `Line ${line}: ${message}`;
}

/** One line above the events. */
export function summaryOf(events: readonly RunEvent[], running: boolean): string {
  if (running) return "Running …";
  const requests = events.filter(({ kind }) => kind === "request").length;
  const count = requests === 1 ? "1 request" : `${requests} requests`;
  return events.some(({ kind }) => kind === "failure") ? `Failed after ${count}` : `Done, ${count}`;
}
