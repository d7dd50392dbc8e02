/** What happens while a sample runs, in order. */

export interface RequestEvent {
  kind: "request";
  /** Pairs a request with its answer. */
  exchange: number;
  method: string;
  /** Path and query. */
  address: string;
  body: string | undefined;
}

export interface AnswerEvent {
  kind: "answer";
  exchange: number;
  /** Undefined where the connection was cut. */
  status: number | undefined;
  body: string | undefined;
}

export interface PrintEvent {
  kind: "print";
  text: string;
}

export interface FailureEvent {
  kind: "failure";
  /** Name and message of the error, and its causes. */
  message: string;
  /** The line of the sample it points to, from 1. */
  line: number | undefined;
}

/** What was left out so far, because there was too much of it. */
export interface OmissionEvent {
  kind: "omission";
  lines: number;
  requests: number;
  failures: number;
  /** Whether the run has ended, so that no more is left out. */
  isFinal: boolean;
}

export type RunEvent = RequestEvent | AnswerEvent | PrintEvent | FailureEvent | OmissionEvent;

/** Is told of each event as it happens. */
export type Observer = (event: RunEvent) => void;
