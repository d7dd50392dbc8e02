/** Which webhooks a write sets off. */
import type { Webhook, WebhookField } from "./data-model.js";
import type { JourneyAppsState, LogEntry } from "./state.js";
import type { StoredObject } from "./stored.js";

/** Puts the webhooks that a creation or update sets off into the outbox. */
export function fireWebhooks(state: JourneyAppsState, entry: LogEntry): void {
  for (const webhook of state.webhooks) {
    if (webhook.model !== entry.object.type || !isReady(state, webhook, entry.object)) continue;
    const key = `${webhook.name} ${entry.object.id}`;
    if (webhook.type === "ready" && state.fired.has(key)) continue;
    if (webhook.type === "ready") state.fired.add(key);
    state.outbox.push({ webhook, entry });
  }
}

function isReady(state: JourneyAppsState, { fields = [] }: Webhook, object: StoredObject): boolean {
  return fields.every((field) => field.required === false || isThere(state, field, object));
}

function isThere(
  state: JourneyAppsState,
  { name, state: wanted }: WebhookField,
  object: StoredObject,
): boolean {
  const value = object.values.get(name) ?? object.values.get(`${name}_id`);
  if (value === undefined || wanted !== "uploaded") return value !== undefined;
  return state.attachments.get(String(value))?.state === "uploaded";
}
