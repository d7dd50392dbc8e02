/** The webhooks of a sandbox: who is called, and what became of each call. */
import { isLoopback } from "../engine/transport/loopback.js";
import { deliver, eventText, type Receiver, type WebhookOptions } from "./deliver.js";
import type { Webhook } from "./data-model.js";
import type { Firing, JourneyAppsDelivery, Reading } from "./state.js";

/** The webhook calls of a sandbox. */
export interface JourneyAppsWebhooks {
  /** Waits until every call that was begun has ended, and tells of all calls since the last reset. */
  settled(): Promise<readonly JourneyAppsDelivery[]>;
}

/** Sends the calls. */
export interface Postman {
  /** Sends what is in the outbox, without waiting for it. */
  send(reading: Reading): void;
  /** Waits until every call that was begun has ended. */
  idle(): Promise<void>;
}

/**
 * Makes the postman of a sandbox.
 *
 * @param webhooks The webhooks of the data model.
 * @throws TypeError when a receiver is of no known webhook, or not of this machine and no `fetch` was given for others.
 */
export function createPostman(webhooks: readonly Webhook[], options: WebhookOptions): Postman {
  const receivers = new Map(Object.entries(options.receivers ?? {}));
  const names = webhooks.map(({ name }) => name);
  const known = names.join(", ") || "none in the option webhooks";
  for (const [name, { url }] of receivers) {
    if (!names.includes(name)) {
      throw new TypeError(`webhookCalls.receivers: there is no webhook "${name}"; there is ${known}`);
    }
    refuseUrl(url, options);
  }
  const underway = new Set<Promise<void>>();
  const call = async (firing: Firing, receiver: Receiver, reading: Reading): Promise<void> => {
    const { deliveries } = reading.state;
    const { name } = firing.webhook;
    deliveries.push(await deliver(name, eventText(firing, reading), receiver, options));
  };
  return {
    send: (reading) => {
      for (const firing of reading.state.outbox.splice(0)) {
        const receiver = receivers.get(firing.webhook.name);
        // A webhook nobody has entered a URL for is not enabled.
        if (!receiver) continue;
        const calling = call(firing, receiver, reading).finally(() => underway.delete(calling));
        underway.add(calling);
      }
    },
    idle: async () => {
      // A receiver may write to the sandbox, and so set off further calls.
      while (underway.size > 0) await Promise.all(underway);
    },
  };
}

function refuseUrl(url: string, { fetch }: WebhookOptions): void {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "" };
  if (protocol !== "http:" && protocol !== "https:") {
    throw new TypeError(`webhookCalls.receivers: "${url}" is not an http or https URL`);
  }
  if (!fetch && !isLoopback(hostname)) {
    throw new TypeError(
      `webhookCalls.receivers: ${hostname} is not this machine; give webhookCalls.fetch to call it`,
    );
  }
}
