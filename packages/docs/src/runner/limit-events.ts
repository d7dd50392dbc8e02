/** Keeps a run that floods from freezing the page: what is too much is counted and left out, where it is made. */
import { countOf } from "./count-of.js";
import type { Observer } from "./events.js";

/** How much a run may show of each kind: in events, in characters of them all, and of one text. */
const allowances = {
  lines: { events: 500, characters: 100_000, longest: 10_000 },
  requests: { events: 500, characters: 1_000_000, longest: 50_000 },
  failures: { events: 20, characters: 100_000, longest: 10_000 },
};

type Kind = keyof typeof allowances;

export interface LimitedObserver {
  observe: Observer;
  /** Tells how much was left out, once the run has ended. */
  finish(): void;
}

/** @param tell Is told of what is not too much, and of how much the rest is. */
export function limitEvents(tell: Observer): LimitedObserver {
  const left = structuredClone(allowances);
  const omitted: Record<Kind, number> = { lines: 0, requests: 0, failures: 0 };
  const shownExchanges = new Set<number>();
  const sum = (): number => omitted.lines + omitted.requests + omitted.failures;

  const admits = (kind: Kind): boolean => {
    const { events, characters } = left[kind];
    if (events > 0 && characters > 0) {
      left[kind].events--;
      return true;
    }
    omitted[kind]++;
    // Each time it has doubled: often enough for a reader, and never many.
    if (Number.isInteger(Math.log2(sum()))) tell({ kind: "omission", ...omitted, isFinal: false });
    return false;
  };

  const cut = (kind: Kind, text: string): string => {
    const length = Math.min(text.length, left[kind].longest, left[kind].characters);
    left[kind].characters -= length;
    return shorten(text, length);
  };
  const cutBody = (body: string | undefined): string | undefined =>
    body === undefined ? undefined : cut("requests", body);

  return {
    observe: (event) => {
      if (event.kind === "print") {
        if (admits("lines")) tell({ ...event, text: cut("lines", event.text) });
      } else if (event.kind === "failure") {
        if (admits("failures")) tell({ ...event, message: cut("failures", event.message) });
      } else if (event.kind === "request") {
        if (!admits("requests")) return;
        shownExchanges.add(event.exchange);
        tell({ ...event, address: cut("requests", event.address), body: cutBody(event.body) });
      } else if (event.kind === "answer") {
        if (shownExchanges.delete(event.exchange)) tell({ ...event, body: cutBody(event.body) });
      } else tell(event);
    },
    finish: () => {
      if (sum() > 0) tell({ kind: "omission", ...omitted, isFinal: true });
    },
  };
}

function shorten(text: string, length: number): string {
  const rest = text.length - length;
  return rest === 0 ? text : `${text.slice(0, length)}\n… ${countOf(rest, "more character")}`;
}
