/** Reads the calls that JourneyApps makes when an object is saved. */
import type { WebhookEvent } from "../generated/schema.gen.js";
import { type ExactEvent, readEvent } from "./read-event.js";
import { isSignedBy } from "./signature.js";
import { WebhookError } from "./webhook-error.js";

/** The headers of a call: those of a `Request`, or of Node's `IncomingMessage`. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Checks the signature of a call, over its raw body and before anything is parsed, and reads the event.
 *
 * A call has no time of its own, so an old one can be sent again by whoever got hold of it: remember `sequence`.
 *
 * @typeParam Event What you expect, such as the `WebhookEvent` of a compiled app: any of its webhooks, told apart by
 * `event`. It is not checked.
 * @param rawBody The request body as it arrived, bytes or text; not the outcome of a JSON middleware.
 * @param headers The headers of the request, for `X-Journey-Signature`.
 * @param secret The secret of this webhook, shown under *Manage Webhooks*; several while you change it.
 * @returns The event. Its names are open: more may come.
 * @throws WebhookError where the signature does not fit, or the body is no event. Answer such a call with a 4XX.
 * TypeError where there is no secret, or the body is neither text nor bytes.
 *
 * @example
 * ```ts
 * import { verifyWebhook } from "@api-clients/journeyapps";
 *
 * const rawBody = '{"event":"work_order_signed","operation":"update","sequence":7361120044518932481,"object":{"id":"x"}}';
 * const headers = { "x-journey-signature": "ee1f0d18009be04ac236905facd5768f03e72dbce416923b80cf665012ed3f29" };
 * const event = await verifyWebhook(rawBody, headers, "secret");
 * console.log(event.sequence); // 7361120044518932481
 * ```
 */
export function verifyWebhook<Event extends Pick<WebhookEvent, "event" | "operation"> = WebhookEvent>(
  rawBody: string | ArrayBuffer | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
): Promise<ExactEvent<Event>>;
export async function verifyWebhook(
  rawBody: string | ArrayBuffer | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
): Promise<ExactEvent<WebhookEvent>> {
  const secrets = [secret].flat();
  if (secrets.length === 0 || secrets.some((each) => typeof each !== "string" || !each)) {
    throw new TypeError(
      "verifyWebhook() needs the secret of the webhook: anybody can sign with an empty one",
    );
  }
  if (typeof rawBody !== "string" && !("byteLength" in Object(rawBody)))
    throw new TypeError(
      "verifyWebhook() needs the raw body, text or bytes, and not what a JSON middleware made of it",
    );
  const body = typeof rawBody === "string" ? new TextEncoder().encode(rawBody) : new Uint8Array(rawBody);
  const signature = headerOf(headers, "x-journey-signature");
  if (!signature)
    throw new WebhookError("signature", "the call has no X-Journey-Signature, or more than one");
  if (!(await isSignedBy(body, signature, secrets))) {
    throw new WebhookError("signature", "X-Journey-Signature does not fit the body and the secret");
  }
  return readEvent(body);
}

/** A header that comes twice cannot be trusted: which of the two was signed? */
function headerOf(headers: WebhookHeaders, wanted: string): string | undefined {
  if (isHeaders(headers)) return headers.get(wanted) ?? undefined;
  const [found, ...others] = Object.entries(headers).filter(([name]) => name.toLowerCase() === wanted);
  // Node has its `headersDistinct` in lists.
  const [value, ...more] = [found?.[1]].flat();
  return typeof value === "string" && others.length + more.length === 0 ? value : undefined;
}

/** Frameworks bring classes of their own, of which ours knows nothing. */
function isHeaders(headers: WebhookHeaders): headers is Headers {
  return typeof headers.get === "function";
}
