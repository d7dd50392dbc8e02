/** A typed client for the fairjungle API: users, SCIM provisioning, webhook events. */

export { createFairjungleClient } from "./client.js";
export type { FairjungleClient, FairjungleOptions } from "./client.js";
export type { Paginate } from "./pages.js";
export { EventError, isEvent, parseEvent } from "./events.js";
export type { EventKinds, ParseEventOptions } from "./events.js";
export { patchOp } from "./patch-op.js";

// What goes over the wire, by name. `Error` and `Event` would hide globals.
export type * from "./generated/schema.gen.js";
export type { Error as FairjungleError, Event as FairjungleEvent } from "./generated/schema.gen.js";

// What every integration needs beside the client.
export {
  ApiError,
  bearer,
  isApiError,
  isTransportError,
  tokenSource,
  TransportError,
  unwrap,
} from "@api-clients/core";
export type { Policy, StatusResult, TokenSource } from "@api-clients/core";
