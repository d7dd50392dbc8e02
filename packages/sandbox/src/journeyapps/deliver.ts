/** Sends webhook calls, signed as JourneyApps signs them. */
import { amount, callable, object, type OptionRules } from "../engine/check-options.js";
import { exactJson } from "./exact-integers.js";
import { readForWebhook } from "./read-object.js";
import type { Firing, JourneyAppsDelivery, Reading } from "./state.js";

/** Who is called by a webhook: what an operator enters in the data browser. */
export interface Receiver {
  readonly url: string;
  /** the secret that the data browser shows for the webhook */
  readonly secret: string;
}

/** How webhook calls are sent. */
export interface WebhookOptions {
  /** Who is called, by the name of the webhook. Default: nobody. */
  readonly receivers?: Readonly<Record<string, Receiver>> | undefined;
  /** What sends the call. Default: the platform's `fetch`, and then only to this machine. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds a receiver may take to answer. How long JourneyApps waits is not known. Default: 5000. */
  readonly timeout?: number | undefined;
}

/** What the settings of webhook calls may be. */
export const webhookRules: OptionRules<WebhookOptions> = {
  receivers: object,
  fetch: callable,
  timeout: amount,
};

/** The text of a webhook call, with all digits of its position. */
export function eventText({ webhook, entry }: Firing, reading: Reading): string {
  const { backendDeploymentId, deployment, hosts } = reading.state;
  return exactJson({
    event: webhook.name,
    server: new URL(hosts.api).origin,
    app: backendDeploymentId,
    app_id: deployment.app_id,
    account_id: backendDeploymentId,
    sequence: entry.sequence,
    operation: entry.operation,
    object: readForWebhook(reading, entry.object),
  });
}

/** HMAC-SHA256 of a text in hexadecimal digits. */
export async function sign(text: string, secret: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(text)));
  return Array.from(signature, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Sends one call, once: whether and how often JourneyApps tries again is not known. It never rejects. */
export async function deliver(
  event: string,
  text: string,
  { url, secret }: Receiver,
  { fetch = globalThis.fetch, timeout = 5_000 }: WebhookOptions,
): Promise<JourneyAppsDelivery> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-journey-signature": await sign(text, secret) },
      body: text,
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return { event, url, outcome: response.status };
  } catch (error) {
    return { event, url, outcome: error instanceof Error ? error.message : String(error) };
  }
}
