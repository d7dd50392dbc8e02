/** The error for a webhook call that cannot be believed or understood. */

/**
 * The call was not accepted; `reason` says at which step. Its message quotes nothing of the call.
 *
 * @example
 * ```ts
 * import { verifyWebhook, WebhookError } from "@api-clients/journeyapps";
 *
 * const error: unknown = await verifyWebhook("{}", {}, "secret").catch((thrown: unknown) => thrown);
 * if (error instanceof WebhookError) console.log(error.reason); // signature
 * ```
 */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  /** `signature`: missing, or of another secret or body. `json`: not JSON. `shape`: JSON, but no event. */
  readonly reason: "signature" | "json" | "shape";

  constructor(reason: WebhookError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}
