/** Events for those who subscribed, sent as fairjungle sends them: tried again until somebody says 2xx. */
import { timestamp } from "../engine/controls/timestamp.js";
import { deliver, type FairjungleDelivery, type FairjungleDeliveryOptions } from "./deliver.js";
import type { FairjungleState } from "./state.js";
import type { StandIn } from "../engine/stand-in.js";
import { isLoopback } from "../engine/transport/loopback.js";

/** An event. */
export interface FairjungleSandboxEvent {
  readonly id: string;
  readonly type: "event";
  readonly createdAt: string;
  /** the resource it is about */
  readonly data: object;
  readonly kind: string;
}

/** The events of a fairjungle sandbox. Nothing signs them: how fairjungle does is not published. */
export interface FairjungleEvents {
  /**
   * Sends events to a URL from now on, until `reset` or until the function it returns is called.
   *
   * @param kinds The kinds of event it wants; all when left out.
   * @throws TypeError when it is not an http(s) URL of this machine and no `fetch` was given for others.
   */
  subscribe(url: string, kinds?: readonly string[]): () => void;
  /** A new event, such as fairjungle sends when a train was booked. */
  sample(): FairjungleSandboxEvent;
  /**
   * Sends an event, by default a sample, to all who subscribed to its kind, and tells what became of it.
   *
   * @throws TypeError when the event does not fit the document.
   */
  send(
    event?: FairjungleSandboxEvent,
  ): Promise<{ readonly event: FairjungleSandboxEvent; readonly deliveries: readonly FairjungleDelivery[] }>;
}

const bookingSucceeded = "tripProject.booking.succeeded";

/** Makes the events of a stand-in. */
export function createEvents(
  standIn: Pick<StandIn<FairjungleState>, "state" | "clock" | "ids" | "check">,
  options: FairjungleDeliveryOptions,
): FairjungleEvents {
  const sample = (): FairjungleSandboxEvent => {
    const createdAt = timestamp(standIn.clock.now());
    return {
      id: standIn.ids.hex24(),
      type: "event",
      createdAt,
      data: {
        canceled: false,
        createdAt,
        exchanged: false,
        id: standIn.ids.uuid(),
        kind: "rail",
        rateId: `${standIn.ids.uuid()}___railco-itinerary-${standIn.ids.uuid()}`,
        reference: String(481_902_637_549 + standIn.ids.next("booking reference")),
        status: "succeeded",
        tripProjectId: standIn.ids.uuid(),
        type: "booking",
      },
      kind: bookingSucceeded,
    };
  };
  return {
    subscribe: (url, kinds) => {
      refuseUrl(url, options);
      const subscription = { url, kinds };
      const { subscriptions } = standIn.state;
      subscriptions.push(subscription);
      return () => {
        const index = subscriptions.indexOf(subscription);
        if (index >= 0) subscriptions.splice(index, 1);
      };
    },
    sample,
    send: async (event = sample()) => {
      const schema = event.kind === bookingSucceeded ? "TripProjectBookingSucceededEvent" : "Event";
      const [wrong] = standIn.check(schema, event);
      if (wrong)
        throw new TypeError(`The event does not fit the document: ${wrong.pointer} ${wrong.message}`);
      const wanting = standIn.state.subscriptions.filter(({ kinds }) => kinds?.includes(event.kind) ?? true);
      const deliveries = await Promise.all(wanting.map(({ url }) => deliver(url, event, options)));
      return { event, deliveries };
    },
  };
}

function refuseUrl(url: string, { fetch }: FairjungleDeliveryOptions): void {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "" };
  if (protocol !== "http:" && protocol !== "https:")
    throw new TypeError(`"${url}" is not an http or https URL`);
  if (!fetch && !isLoopback(hostname)) {
    throw new TypeError(`${hostname} is not this machine; give events.fetch to send events elsewhere`);
  }
}
