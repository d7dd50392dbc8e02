/** A typed client for the JourneyApps Backend API v4, down to each app's own data model. */

export { createJourneyAppsClient } from "./client.js";
export type { JourneyAppsClient, JourneyAppsOptions } from "./client.js";
export type { JourneyAppsApi, ListsOf, LogOf, OperationOf } from "./api.js";
export { baseUrlOf } from "./deployment.js";
export type { ByBaseUrl, ByIds, ByLegacyHost, Deployment, Region } from "./deployment.js";
export { cloudCodeToken, namedToken } from "./credentials.js";

// Lists and queries
export type { Paginate } from "./lists/paginate.js";
export { dateTime } from "./queries/date-time.js";
export { expression } from "./queries/expression.js";
export type { Expression } from "./queries/expression.js";

// Writes
export { attachment } from "./attachments/attachment.js";
export type { Download } from "./attachments/download.js";
export type { Batch, BatchOptions } from "./batch/batch.js";
export { BatchError } from "./batch/batch-error.js";
export type {
  BatchOutcome,
  DoneOperation,
  FailedOperation,
  OperationOutcome,
  SkippedOperation,
  UnknownOperation,
} from "./batch/outcome.js";

// Changes
export type { Oplog, OplogOptions, OplogPageOf, ReadOplog } from "./oplog/oplog.js";
export { verifyWebhook } from "./webhooks/verify-webhook.js";
export type { WebhookHeaders } from "./webhooks/verify-webhook.js";
export type { ExactEvent } from "./webhooks/read-event.js";
export { WebhookError } from "./webhooks/webhook-error.js";

// What goes over the wire, by name.
export type * from "./generated/schema.gen.js";

// What every integration needs beside the client.
export {
  ApiError,
  basic,
  isApiError,
  isTransportError,
  tokenSource,
  TransportError,
  unwrap,
} from "@api-clients/core";
export type { Credential, Policy, StatusResult, TokenSource } from "@api-clients/core";
