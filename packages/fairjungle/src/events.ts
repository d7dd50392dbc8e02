/** Reads the events that fairjungle posts to a webhook. */
import type { Event, TripProjectBookingSucceededEvent } from "./generated/schema.gen.js";

/** The events whose shape is known, by `kind`. The provider sends more kinds than are known here. */
export interface EventKinds {
  "tripProject.booking.succeeded": TripProjectBookingSucceededEvent;
}

/** How a body is judged before it is believed. */
export interface ParseEventOptions {
  /**
   * Says whether the raw bytes come from fairjungle. How it signs its notifications is not published, so this is yours
   * to fill; it gets the bytes exactly as they arrived, before anything is parsed.
   */
  verify?: ((rawBody: Uint8Array) => boolean | Promise<boolean>) | undefined;
}

/**
 * The body of a notification was not accepted; `reason` says at which step.
 *
 * @example
 * ```ts
 * import { EventError, parseEvent } from "@api-clients/fairjungle";
 *
 * const refused: unknown = await parseEvent("<html>").catch((error: unknown) => error);
 * if (refused instanceof EventError) console.log(refused.reason); // json
 * ```
 */
export class EventError extends Error {
  override readonly name = "EventError";
  /** `signature`: `verify` said no. `json`: not JSON. `shape`: JSON, but no event. */
  readonly reason: "signature" | "json" | "shape";

  constructor(reason: EventError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Reads one notification.
 *
 * @param rawBody The request body as it arrived, bytes or text; not the outcome of a JSON middleware.
 * @param options How to verify it.
 * @returns The event. Its `kind` is open: narrow it with {@link isEvent}.
 * @throws EventError where the signature is refused, the body is not JSON, or it is JSON that is no event. Answer such a
 * request with a 4XX. TypeError where the body is neither text nor bytes. Whatever `verify` throws is thrown on.
 *
 * @example
 * ```ts
 * import { isEvent, parseEvent } from "@api-clients/fairjungle";
 *
 * const body = JSON.stringify({
 *   id: "65f0a1b2c3d4e5f607182930",
 *   type: "event",
 *   createdAt: "2026-03-02T09:14:57Z",
 *   kind: "tripProject.booking.succeeded",
 *   data: { id: "3d2c1b0a-9f8e-4d7c-a6b5-c4d3e2f1a0b9", type: "booking", createdAt: "2026-03-02T09:14:50Z", canceled: false, exchanged: false },
 * });
 * const event = await parseEvent(body);
 * if (isEvent(event, "tripProject.booking.succeeded")) console.log(event.data.canceled); // false
 * ```
 */
export async function parseEvent(
  rawBody: string | ArrayBuffer | Uint8Array,
  options: ParseEventOptions = {},
): Promise<Event> {
  if (typeof rawBody !== "string" && !("byteLength" in Object(rawBody)))
    throw new TypeError(
      "parseEvent() needs the raw body, text or bytes, and not what a JSON middleware made of it",
    );
  const bytes = typeof rawBody === "string" ? new TextEncoder().encode(rawBody) : new Uint8Array(rawBody);
  if (options.verify && !(await options.verify(bytes))) {
    throw new EventError("signature", "the notification was not accepted by verify()");
  }
  const event = parsed(bytes);
  if (!isEventShape(event)) {
    throw new EventError(
      "shape",
      'the body is JSON but no event: an event has the strings id, kind and createdAt, type "event", and an object as data',
    );
  }
  return event;
}

/**
 * Says whether an event is of a kind whose shape is known, and narrows its type.
 *
 * @param event What {@link parseEvent} gave.
 * @param kind One of {@link EventKinds}.
 *
 * @example
 * ```ts
 * import { isEvent, parseEvent } from "@api-clients/fairjungle";
 *
 * const event = await parseEvent(
 *   '{"id":"65f0a1b2c3d4e5f607182931","type":"event","createdAt":"2026-03-02T09:14:57Z","kind":"brand.new","data":{}}',
 * );
 * console.log(event.kind, isEvent(event, "tripProject.booking.succeeded")); // brand.new false
 * ```
 */
export function isEvent<Kind extends keyof EventKinds>(event: Event, kind: Kind): event is EventKinds[Kind] {
  return event.kind === kind;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new EventError("json", `the body (${bytes.byteLength} bytes) is not JSON in UTF-8`);
  }
}

function isEventShape(value: unknown): value is Event {
  if (typeof value !== "object" || value === null) return false;
  const { id, type, kind, createdAt, data } = value as Partial<Record<keyof Event, unknown>>;
  return (
    type === "event" &&
    [id, kind, createdAt].every((member) => typeof member === "string") &&
    typeof data === "object" &&
    data !== null &&
    !Array.isArray(data)
  );
}
