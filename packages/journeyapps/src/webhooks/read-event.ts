/** Reads the body of a webhook call that is known to be genuine. */
import type { WebhookEvent } from "../generated/schema.gen.js";
import { exactNumber } from "./exact-number.js";
import { WebhookError } from "./webhook-error.js";

/** An event whose position in the log is exact; of several kinds, each by itself, so that they can be told apart. */
export type ExactEvent<Event> = Event extends unknown
  ? Omit<Event, "sequence"> & {
      /** Position in the log as decimal digits. An event may come twice, with the same position. */
      sequence?: string;
    }
  : never;

/** @throws WebhookError where the body is not JSON, or no event. */
export function readEvent(body: Uint8Array): ExactEvent<WebhookEvent> {
  const { text, value } = parsed(body);
  if (!isEvent(value)) {
    throw new WebhookError("shape", "the body has no event, no operation, or no object with an id");
  }
  const { sequence, ...event } = value;
  if (sequence === undefined || sequence === null) return event;
  const digits = typeof sequence === "string" ? sequence : exactNumber(text, "sequence");
  if (digits !== undefined && /^\d+$/.test(digits)) return { ...event, sequence: digits };
  throw new WebhookError("shape", "the sequence of the event is not an integer");
}

function parsed(body: Uint8Array): { text: string; value: unknown } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return { text, value: JSON.parse(text) };
  } catch {
    throw new WebhookError("json", `the body (${body.byteLength} bytes) is not JSON in UTF-8`);
  }
}

function isEvent(value: unknown): value is Omit<WebhookEvent, "sequence"> & { sequence?: unknown } {
  const { event, operation, object } = Object(value) as Partial<Record<keyof WebhookEvent, unknown>>;
  const { id } = Object(object) as { id?: unknown };
  return [event, operation, id].every((member) => typeof member === "string");
}
