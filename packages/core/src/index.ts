/** Safe transport, credentials, errors, results and pagination for openapi-fetch clients: the public contract of the package. */

// The client
export { createClient } from "./client.js";
export type { Client, ClientOptions } from "./client.js";
export type { ApiTypes, Call, CallOptions, RouteTable, RouteTypes } from "./routes.js";
export type { HalLink } from "./hal-link.js";

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
