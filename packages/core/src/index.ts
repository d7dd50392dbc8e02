/** Safe transport, credentials, errors, results and pagination for openapi-fetch clients: the public contract of the package. */

// The client
export { createClient } from "./client.js";
export type { Client, ClientOptions } from "./client.js";
export type { ApiTypes, Call, CallOptions, RouteTable, RouteTypes } from "./routes.js";
export type { HalLink } from "./hal-link.js";
export { isLoopback } from "./loopback.js";

// Results
export type {
  ClientErrorStatus,
  Failure,
  OtherStatus,
  Outcome,
  RedirectStatus,
  Route,
  ServerErrorStatus,
  Success,
  SuccessStatus,
} from "./result.js";
export type { StatusResult } from "./status-result.js";

// Errors
export { ApiError, isApiError } from "./errors/api-error.js";
export { isTransportError, TransportError } from "./errors/transport-error.js";
export type { TransportErrorCode } from "./errors/transport-error.js";
export { unwrap } from "./errors/unwrap.js";
export type { DataOf, ErrorOf } from "./errors/unwrap.js";

// Credentials
export { basic } from "./credentials/basic.js";
export { bearer } from "./credentials/bearer.js";
export type { Credential } from "./credentials/credential.js";
export { headers } from "./credentials/headers.js";
export { tokenSource } from "./credentials/token-source.js";
export type { ExpiringToken, TokenSource } from "./credentials/token-source.js";

// Transport
export { authorize } from "./transport/authorize.js";
export { boundedErrorBody } from "./transport/bounded-error-body.js";
export { fetchSend } from "./transport/fetch-send.js";
export { guard } from "./transport/guard.js";
export { retry } from "./transport/retry.js";
export type { RetryOptions } from "./transport/retry.js";
export { retryAfter } from "./transport/retry-after.js";
export { compose } from "./transport/send.js";
export type { Policy, Send } from "./transport/send.js";
export { timeout } from "./transport/timeout.js";

// Serialization
export { bodySerializer } from "./serialization/body.js";
export { formSerializer, multipartSerializer } from "./serialization/form.js";
export { pathSerializer } from "./serialization/path.js";
export { querySerializer } from "./serialization/query.js";

// Pagination
export type { PageRule, PageRules, Query } from "./pagination/page-rule.js";
export type { PageOf, Pages, PaginateOptions } from "./pagination/pages.js";
export { paginator } from "./pagination/paginator.js";
export type { Paginate } from "./pagination/paginate.js";
